type BreadcrumbProps = {
  /** The pages above this one, the highest first. */
  readonly above: readonly {readonly name: string; readonly address: string}[]
}

/** The way back up. It stands on the ground of the opening below it. */
export const Breadcrumb = ({above}: BreadcrumbProps) => (
  <nav className="breadcrumb" aria-label="Breadcrumb">
    <ol>
      {above.map(({name, address}) => (
        <li key={address}>
          <a href={address}>{name}</a>
        </li>
      ))}
    </ol>
  </nav>
)
