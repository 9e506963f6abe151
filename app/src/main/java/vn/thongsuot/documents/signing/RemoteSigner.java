package vn.thongsuot.documents.signing;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Sha256;

/**
 * Signs at a remote service (Vietnamese: ký số từ xa) by the calls of the Cloud Signature Consortium's API, version 2: the
 * service gets a hash and never the paper.
 */
@Component
class RemoteSigner implements Signer {

    private static final String SHA_256 = "2.16.840.1.101.3.4.2.1";
    private static final String RSA = "1.2.840.113549.1.1.11";
    private static final String ECDSA = "1.2.840.10045.4.3.2";

    private final SigningSettings settings;
    private final JsonMapper json;

    RemoteSigner(SigningSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    @Override
    public SigningKey.Provider provider() {
        return SigningKey.Provider.REMOTE;
    }

    @Override
    public byte[] sign(SigningKey key, byte[] data) {
        boolean curve = key.certificate().getPublicKey().getAlgorithm().equals("EC");
        JsonNode answer = post(
                "/signatures/signHash",
                Map.of(
                        "credentialID",
                        key.reference(),
                        "hashes",
                        List.of(Base64.getEncoder().encodeToString(Sha256.of(data))),
                        "hashAlgorithmOID",
                        SHA_256,
                        "signAlgo",
                        curve ? ECDSA : RSA));
        byte[] value = bytes(answer.path("signatures").path(0));
        if (value.length == 0) {
            throw refused("no signature");
        }
        return value;
    }

    /**
     * Certificates of a credential.
     *
     * @throws DomainException DOC-043 without a service, DOC-039 if it does not answer, DOC-040 if it does not give them
     */
    List<X509Certificate> chain(String credential) {
        JsonNode answer = post("/credentials/info", Map.of("credentialID", credential, "certificates", "chain"));
        List<X509Certificate> chain = new ArrayList<>();
        answer.path("cert").path("certificates").forEach(one -> chain.add(Certificates.read(bytes(one))));
        if (chain.isEmpty()) {
            throw refused("credential without certificate");
        }
        return chain;
    }

    private JsonNode post(String path, Map<String, ?> body) {
        Duration patience = Duration.ofSeconds(settings.timeoutSeconds());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path))
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
        String token = settings.remoteToken();
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return json.readTree(
                    SigningService.REMOTE.ask(request.build(), patience, HttpResponse.BodyHandlers.ofString()));
        } catch (JacksonException e) {
            throw refused("unreadable answer");
        }
    }

    private byte[] bytes(JsonNode text) {
        try {
            return Base64.getDecoder().decode(text.asString(""));
        } catch (IllegalArgumentException e) {
            throw refused("unreadable answer");
        }
    }

    private DomainException refused(String kind) {
        return SigningService.REMOTE.refused(URI.create(base()), kind);
    }

    private String base() {
        String url = settings.remoteUrl();
        if (url == null) {
            throw new DomainException(
                    "DOC-043", DomainException.Kind.CONFLICT, "no remote signing service is configured");
        }
        return url;
    }
}
