import SettingsIcon from '@sanity/icons/Cog'
import type {StructureResolver} from 'sanity/structure'

/** The desk. */
export const structure: StructureResolver = (S) =>
  S.list()
    .title('Content')
    .items([
      S.documentTypeListItem('treatment').title('Treatments'),
      S.divider(),
      S.documentTypeListItem('claim').title('Claims'),
      S.documentTypeListItem('disclaimer').title('Disclaimers'),
      S.divider(),
      S.documentTypeListItem('product').title('Products'),
      S.documentTypeListItem('person').title('People'),
      S.divider(),
      S.listItem()
        .id('siteSettings')
        .title('Site settings')
        .icon(SettingsIcon)
        .child(S.document().schemaType('siteSettings').documentId('siteSettings').title('Site settings')),
    ])
