/* eslint-disable @typescript-eslint/unified-signatures -- one signature per overload of the reference */
// Members of FormApp and ScriptApp that came in 2025 and are missing from the type package.
declare namespace GoogleAppsScript {
  namespace Forms {
    interface FormApp {
      create(title: string, isPublished: boolean): Form;
    }
    interface Form {
      addPublishedReader(emailAddress: string): Form;
      addPublishedReader(user: Base.User): Form;
      addPublishedReaders(emailAddresses: string[]): Form;
      getPublishedReaders(): Base.User[];
      isPublished(): boolean;
      removePublishedReader(emailAddress: string): Form;
      removePublishedReader(user: Base.User): Form;
      setPublished(enabled: boolean): Form;
      supportsAdvancedResponderPermissions(): boolean;
    }
    // The reference: "Passing in null … will remove any prior validation."
    interface TextItem {
      setValidation(validation: null): TextItem;
    }
    interface ParagraphTextItem {
      setValidation(validation: null): ParagraphTextItem;
    }
    interface CheckboxItem {
      setValidation(validation: null): CheckboxItem;
    }
  }
  namespace Script {
    interface ScriptApp {
      getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo;
    }
    interface AuthorizationInfo {
      getAuthorizedScopes(): string[];
    }
  }
}
