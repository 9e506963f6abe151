package vn.thongsuot.documents.signing;

/** Makes the value of a signature where the key lies (Vietnamese: bên ký). */
interface Signer {

    SigningKey.Provider provider();

    /**
     * Signs with SHA-256 and the algorithm of the key.
     *
     * @param data what is signed, not yet hashed
     * @throws vn.thongsuot.shared.DomainException DOC-013 if the key cannot be used now
     */
    byte[] sign(SigningKey key, byte[] data);
}
