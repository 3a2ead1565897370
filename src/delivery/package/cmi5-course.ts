/**
 * The course structure of cmi5: one unit. It is done when the product says that a run came to its ending, and nothing
 * passes or fails anybody, so there is no mastery score.
 */
import { activityHome } from '../xapi/iris.ts';
import { type Course, language, type ManifestFile } from './manifest.ts';
import { pageName } from './product-files.ts';
import { element, said, type Xml, xmlDocument } from './xml.ts';

export function cmi5Course({ key, title, description }: Course): ManifestFile {
  const course = `${activityHome}/course/${encodeURIComponent(key)}`;
  const about = () => [
    element('title', {}, [inWords(title)]),
    element('description', {}, [inWords(description)]),
  ];
  const structure = element(
    'courseStructure',
    { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
    [
      element('course', { id: course }, about()),
      element('au', { id: `${course}/unit`, moveOn: 'Completed', launchMethod: 'AnyWindow' }, [
        ...about(),
        said('url', pageName),
      ]),
    ],
  );
  return { name: 'cmi5.xml', text: xmlDocument(structure) };
}

const inWords = (text: string): Xml => said('langstring', text, { lang: language });
