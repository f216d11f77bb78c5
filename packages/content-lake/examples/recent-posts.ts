import type {SanityClient} from '@sanity/client'

type Post = {title: string; author: string}

/** A piece of another project: what its front page asks for. */
export function recentPosts(client: SanityClient): Promise<Post[]> {
  return client.fetch('*[_type == "post"] | order(publishedAt desc) [0...2] {title, "author": author->name}')
}
