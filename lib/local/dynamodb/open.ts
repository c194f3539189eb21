import { codeOf, DataFolderError, DataFolderInUseError } from '../errors.ts';
import { makeFolder } from '../make-folder.ts';
import { createStore, type Store } from './dynalite.ts';

/**
 * Opens the LevelDB before anything is served: dynalite itself says it is ready and fails at the first request. LevelDB's lock is also
 * what keeps two stacks off one data folder, so this comes first of all stores.
 * @param folder Its own folder below the data folder. @throws DataFolderInUseError, DataFolderError.
 */
export const openStore = async (folder: string): Promise<Store> => {
  try {
    makeFolder(folder);
    const store = createStore(folder);
    await store.db.open();
    return store;
  } catch (error) {
    throw folderError(folder, error);
  }
};

/** Says in words what stands in the way, and what to do. */
export const folderError = (folder: string, error: unknown): DataFolderError => {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const text = `${codeOf(cause) ?? ''} ${cause instanceof Error ? cause.message : String(cause)}`;
  if (/LEVEL_LOCKED|already held by process|Resource temporarily unavailable/.test(text)) {
    return new DataFolderInUseError(
      folder,
      `${folder} is in use by another process: stop it, or choose another data folder`,
      error,
    );
  }
  const advice = /EACCES|EROFS|EPERM|Permission denied|Read-only|readonly/i.test(text)
    ? 'can not be written: give write permission, or choose another data folder'
    : /ENOSPC|No space left|disk is full|SQLITE_FULL/i.test(text)
      ? 'is on a full disk: free some space, or choose another data folder'
      : /ENOTDIR|EEXIST|Not a directory/i.test(text)
        ? 'is not a folder: remove the file that stands there, or choose another data folder'
        : 'can not be opened: repair it from a backup, or choose another data folder';
  return new DataFolderError(folder, `${folder} ${advice} (${text.trim()})`, error);
};
