// State that a restored file version must not roll back: document properties.

import type { MemoryPort } from '../usecases/ports.ts';

export function openMemory(): MemoryPort {
  const store = PropertiesService.getDocumentProperties();
  return {
    get: (name) => store.getProperty(name),
    set: (name, value) => {
      store.setProperty(name, value);
    },
    remove: (name) => {
      store.deleteProperty(name);
    },
  };
}
