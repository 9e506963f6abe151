package vn.thongsuot.identity.passkeys;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.identity.tables.records.PasskeyRecord;

/**
 * Checks what devices say and sign, by WebAuthn level 2 (Vietnamese: kiểm tra khóa truy cập). The device must have made sure who is
 * before it (finger, face, PIN), so that a passkey is two factors in one. Makers of devices are not checked: any device is taken.
 */
@Component
class PasskeyVerifier {

    /** By preference: elliptic curve, Edwards curve, RSA. */
    static final List<Long> ALGORITHMS = List.of(
            COSEAlgorithmIdentifier.ES256.getValue(),
            COSEAlgorithmIdentifier.EdDSA.getValue(),
            COSEAlgorithmIdentifier.RS256.getValue());

    private static final boolean PERSON_VERIFIED = true;
    private static final boolean PERSON_PRESENT = true;

    private final ObjectConverter objects = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(objects);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(objects);

    /**
     * A key that a device just made.
     *
     * @param key public key with its ids, as stored
     * @param count signatures so far
     */
    @SuppressWarnings("ArrayRecordComponent") // it lives between two calls and is compared by nobody
    record NewKey(byte[] credentialId, byte[] key, long count, boolean backupEligible, boolean backedUp) {}

    /** What a right signature tells. */
    record Signed(long count, boolean backedUp) {}

    /** Empty where anything is not as it has to be. */
    Optional<NewKey> register(Challenge challenge, Attestation said) {
        try {
            RegistrationData data = manager.verify(
                    new RegistrationRequest(Base64Url.decode(said.attestation()), Base64Url.decode(said.clientData())),
                    new RegistrationParameters(server(challenge), parameters(), PERSON_VERIFIED, PERSON_PRESENT));
            return Optional.ofNullable(data.getAttestationObject()).map(made -> newKey(made.getAuthenticatorData()));
        } catch (WebAuthnException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /** Empty where the signature is not right, or the count did not grow. */
    Optional<Signed> verify(Challenge challenge, PasskeyRecord passkey, Assertion said) {
        try {
            AuthenticationData data = manager.verify(
                    new AuthenticationRequest(
                            passkey.getCredentialId(),
                            Base64Url.decode(said.authenticator()),
                            Base64Url.decode(said.clientData()),
                            Base64Url.decode(said.signature())),
                    new AuthenticationParameters(
                            server(challenge),
                            credential(passkey),
                            List.of(passkey.getCredentialId()),
                            PERSON_VERIFIED,
                            PERSON_PRESENT));
            return Optional.ofNullable(data.getAuthenticatorData())
                    .map(device -> new Signed(device.getSignCount(), device.isFlagBS()));
        } catch (WebAuthnException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private NewKey newKey(AuthenticatorData<?> device) {
        AttestedCredentialData made = device.getAttestedCredentialData();
        if (made == null) {
            throw new IllegalArgumentException("A verified registration holds a key.");
        }
        return new NewKey(
                made.getCredentialId(),
                credentials.convert(made),
                device.getSignCount(),
                device.isFlagBE(),
                device.isFlagBS());
    }

    private CredentialRecord credential(PasskeyRecord passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                PERSON_VERIFIED,
                passkey.getBackupEligible(),
                passkey.getBackedUp(),
                passkey.getSignCount(),
                credentials.convert(passkey.getPublicKey()),
                null,
                null,
                null,
                null);
    }

    private static ServerProperty server(Challenge challenge) {
        return ServerProperty.builder()
                .origin(Origin.create(challenge.site().origin()))
                .rpId(challenge.site().host())
                .challenge(new DefaultChallenge(challenge.value()))
                .build();
    }

    private static List<PublicKeyCredentialParameters> parameters() {
        return ALGORITHMS.stream()
                .map(algorithm -> new PublicKeyCredentialParameters(
                        PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(algorithm)))
                .toList();
    }
}
