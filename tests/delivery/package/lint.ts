/** Holds XML to grammars with libxml2. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import type { Target } from '../../../src/delivery/package/label.ts';

type Standard = Exclude<Target, 'web'>;

/** What is wrong with any of them, by our own grammar. */
export async function slips(standard: Standard, documents: readonly string[]): Promise<readonly string[]> {
  const schema = readFileSync(new URL(`grammar/${standard}.rng`, import.meta.url), 'utf8');
  const xml = documents.map((contents, n) => ({ fileName: `${n}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: [schema], extension: 'relaxng', maxMemoryPages: 4096 });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The folder of the published schemas of a standard, where somebody has put them; grammar/README.md says how. */
export function published(standard: Standard): string | null {
  const folder = join(process.env.COMPOSURE_SCHEMAS ?? '', standard);
  return process.env.COMPOSURE_SCHEMAS !== undefined && existsSync(folder) ? folder : null;
}

const namespaces: Readonly<Record<Standard, Readonly<Record<string, string>>>> = {
  scorm12: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'any-metadata.xsd',
  },
  scorm2004: {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
  },
  cmi5: { 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd': 'CourseStructure.xsd' },
};

/** In place of one that libxml2 refuses for being ambiguous. */
const anyMetadata =
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"><xs:element name="lom" type="xs:anyType"/></xs:schema>';

export async function publishedSlips(
  standard: Standard,
  folder: string,
  document: string,
): Promise<readonly string[]> {
  const preload = readdirSync(folder)
    .filter((name) => name.endsWith('.xsd') && name !== 'imsmd_rootv1p2p1.xsd')
    .map((fileName) => ({
      fileName,
      // The XML namespace may not be the default one, whatever a schema of 2001 thought of that.
      contents: readFileSync(join(folder, fileName), 'utf8').replace(
        / xmlns="http:\/\/www\.w3\.org\/XML\/1998\/namespace"/,
        '',
      ),
    }));
  const imports = Object.entries(namespaces[standard]).map(
    ([namespace, schemaLocation]) =>
      `<xs:import namespace="${namespace}" schemaLocation="${schemaLocation}"/>`,
  );
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: document }],
    schema: [`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`],
    preload: [...preload, { fileName: 'any-metadata.xsd', contents: anyMetadata }],
    maxMemoryPages: 4096,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
