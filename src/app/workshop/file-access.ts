/**
 * Files that can be read again after they were picked: the File System Access API, which not every browser has and
 * TypeScript's own types leave out.
 */

interface Pickers {
  showOpenFilePicker?(options: {
    multiple: boolean;
    types: readonly { description: string; accept: Readonly<Record<string, readonly string[]>> }[];
  }): Promise<FileSystemFileHandle[]>;
  showDirectoryPicker?(): Promise<FileSystemDirectoryHandle>;
}

interface WithHandle {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

const pickers = (): Pickers => globalThis as unknown as Pickers;

/** Whether files that are opened here can be followed as they are saved elsewhere. */
export const canFollow = (): boolean => typeof pickers().showOpenFilePicker === 'function';

const types = [
  { description: 'Ink scripts and packs', accept: { 'text/plain': ['.ink'], 'application/zip': ['.zip'] } },
];

/** Null when the author thought better of it. */
export const pickFiles = (): Promise<FileSystemFileHandle[] | null> =>
  unlessAborted(pickers().showOpenFilePicker?.({ multiple: true, types }));

export const pickFolder = (): Promise<FileSystemDirectoryHandle | null> =>
  unlessAborted(pickers().showDirectoryPicker?.());

/** The handle of something that was dropped; null where the browser gives none. */
export async function handleOf(item: DataTransferItem): Promise<FileSystemHandle | null> {
  return (await (item as WithHandle).getAsFileSystemHandle?.()) ?? null;
}

async function unlessAborted<T>(picking: Promise<T> | undefined): Promise<T | null> {
  try {
    return (await picking) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

export const isFileHandle = (handle: FileSystemHandle): handle is FileSystemFileHandle =>
  handle.kind === 'file';
export const isFolderHandle = (handle: FileSystemHandle): handle is FileSystemDirectoryHandle =>
  handle.kind === 'directory';
