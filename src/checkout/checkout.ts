/** The files of commits, as work of other commits and of other repositories needs them. */
export interface Checkouts {
  /**
   * Absolute path of the folder that paths of a repository start in, with the files of one commit. The checkout that a
   * command was started in stands for its own commit, as it is; other commits get a tree of their own that lasts until
   * {@link Checkouts.close}. Asking again gives the same folder.
   *
   * @throws OcurootError `checkout-failed` when the commit cannot be had or there is no room for it
   */
  open(repo: string, commit: string): Promise<string>;
  /** Removes every tree that was made. Never rejects: what is left is removed by the next command. */
  close(): Promise<void>;
}
