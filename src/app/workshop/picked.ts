/** What the author picked or dropped, as a flat list of files with paths; each can be read once it is wanted. */
import { handleOf, isFileHandle, isFolderHandle } from './file-access.ts';

export interface Picked {
  readonly path: string;
  readonly file: () => Promise<File>;
  /** With it the file can be read again later. */
  readonly handle: FileSystemFileHandle | null;
}

/** Folders below this depth, and files beyond this number, are not looked at: a whole disk may have been picked. */
const deepest = 6;
const mostFiles = 2000;

const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

export const fromHandle = (handle: FileSystemFileHandle, folder = ''): Picked => ({
  path: folder + handle.name,
  file: () => handle.getFile(),
  handle,
});

export async function fromFolder(
  folder: FileSystemDirectoryHandle,
  path = `${folder.name}/`,
  depth = 0,
): Promise<Picked[]> {
  const all: Picked[] = [];
  for await (const handle of entriesOf(folder)) {
    if (isHidden(handle.name) || all.length >= mostFiles) continue;
    if (isFileHandle(handle)) all.push(fromHandle(handle, path));
    else if (isFolderHandle(handle) && depth < deepest)
      all.push(...(await fromFolder(handle, `${path}${handle.name}/`, depth + 1)));
  }
  return all;
}

/** A folder handle is iterable wherever there are folder handles; the types do not all say so. */
const entriesOf = (folder: FileSystemDirectoryHandle): AsyncIterable<FileSystemHandle> =>
  (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values();

/** From an `<input type="file">`; a folder's files carry their paths. */
export const fromInput = (files: FileList): Picked[] =>
  [...files].slice(0, mostFiles).map((file) => ({
    path: file.webkitRelativePath || file.name,
    file: () => Promise.resolve(file),
    handle: null,
  }));

/** From a drop. What was dropped is known only until the event returns, so everything is asked for at once. */
export async function fromDrop(data: DataTransfer): Promise<Picked[]> {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  const asked = items.map((item) => ({
    handle: handleOf(item).catch(() => null),
    entry: item.webkitGetAsEntry?.() ?? null,
    file: item.getAsFile(),
  }));
  const all: Picked[] = [];
  for (const { handle, entry, file } of asked) {
    const got = await handle;
    if (got && isFileHandle(got)) all.push(fromHandle(got));
    else if (got && isFolderHandle(got)) all.push(...(await fromFolder(got)));
    else if (entry) all.push(...(await fromEntry(entry)));
    else if (file) all.push({ path: file.name, file: () => Promise.resolve(file), handle: null });
  }
  return all;
}

/** What browsers without handles give for a dropped folder. */
async function fromEntry(entry: FileSystemEntry, depth = 0): Promise<Picked[]> {
  if (isHidden(entry.name)) return [];
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    const file = () =>
      new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path, file, handle: null }];
  }
  if (depth > deepest) return [];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: Picked[] = [];
  // A folder is told in parts; an empty one is the last.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0 || all.length >= mostFiles) return all;
    for (const each of part) all.push(...(await fromEntry(each, depth + 1)));
  }
}
