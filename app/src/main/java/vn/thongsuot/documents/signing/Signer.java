package vn.thongsuot.documents.signing;

/** Makes the value of a signature where the key lies (Vietnamese: bên ký). */
interface Signer {

    SigningKey.Provider provider();

    /**
     * Signs with SHA-256 and the algorithm of the key.
     *
     * @param data what is signed, not yet hashed
     * @throws vn.thongsuot.shared.DomainException DOC-013 if the key cannot be used now, DOC-039 or DOC-040 if its service
     *     does not answer or refuses
     */
    byte[] sign(SigningKey key, byte[] data);
}
