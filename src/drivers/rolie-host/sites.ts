import { contentSites } from './content-sites';
import { feedSites } from './feed-sites';
import { pagingSites } from './paging-sites';
import { securedSites } from './secured-sites';
import type { SiteMaker } from './site';
import { statusSites } from './status-sites';

/** Every repository with a Feed for clients to read, by the name that features give it. */
export const sites: Readonly<Record<string, SiteMaker>> = { ...feedSites, ...contentSites, ...pagingSites, ...statusSites, ...securedSites };
