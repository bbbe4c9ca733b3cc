/** A config value that names a stored secret of the environment, instead of holding the text. */
export class LinkedSecretRef {
  /** @param secretId the stored secret's id, as `client.api.secrets.list()` gives it */
  constructor(readonly secretId: string) {}
}
