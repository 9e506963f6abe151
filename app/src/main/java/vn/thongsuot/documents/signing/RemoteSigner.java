package vn.thongsuot.documents.signing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
        return Base64.getDecoder().decode(answer.path("signatures").path(0).asString(""));
    }

    /** Certificates of a credential. @throws DomainException DOC-013 if the service does not give them */
    List<X509Certificate> chain(String credential) {
        JsonNode answer = post("/credentials/info", Map.of("credentialID", credential, "certificates", "chain"));
        List<X509Certificate> chain = new ArrayList<>();
        answer.path("cert")
                .path("certificates")
                .forEach(one -> chain.add(Certificates.read(Base64.getDecoder().decode(one.asString("")))));
        if (chain.isEmpty()) {
            throw unusable("credential without certificate");
        }
        return chain;
    }

    private JsonNode post(String path, Map<String, ?> body) {
        String url = settings.remoteUrl();
        if (url == null) {
            throw unusable("no remote signing service is configured");
        }
        Duration patience = Duration.ofSeconds(settings.timeoutSeconds());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
        String token = settings.remoteToken();
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return json.readTree(send(request.build(), patience));
    }

    private static String send(HttpRequest request, Duration patience) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(patience).build()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw unusable("status " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw unusable(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unusable("interrupted");
        }
    }

    private static DomainException unusable(@Nullable String why) {
        return new DomainException("DOC-013", DomainException.Kind.CONFLICT, "remote signing: %s".formatted(why));
    }
}
