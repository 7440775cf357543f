// Members of FormApp and ScriptApp that came in 2025 and are missing from the type package.
declare namespace GoogleAppsScript {
  namespace Forms {
    interface FormApp {
      create(title: string, isPublished: boolean): Form;
    }
    interface Form {
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
      supportsAdvancedResponderPermissions(): boolean;
    }
  }
  namespace Script {
    interface AuthorizationInfo {
      getAuthorizedScopes(): string[];
    }
  }
}
