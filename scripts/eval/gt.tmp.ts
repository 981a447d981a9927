import { genreMarkdown, comparisonMarkdown } from '../../server/src/core/features/genre-text';
console.log(genreMarkdown('request')); console.log('-----'); console.log(genreMarkdown('work-plan'));console.log(comparisonMarkdown('notice','public-notice'));
