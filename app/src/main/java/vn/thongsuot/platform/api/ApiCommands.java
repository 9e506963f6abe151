package vn.thongsuot.platform.api;

import java.net.URI;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.SecretKeys;
import vn.thongsuot.shared.Sha256;

/**
 * Commands of machines, each once per {@code Idempotency-Key} (Vietnamese: lệnh chống lặp): the same request again leads to
 * the same resource, another request under a used key is refused.
 */
@Component
public class ApiCommands {

    private final Idempotency idempotency;
    private final SecretKeys secrets;
    private final JsonMapper json;

    ApiCommands(Idempotency idempotency, SecretKeys secrets, JsonMapper json) {
        this.idempotency = idempotency;
        this.secrets = secrets;
        this.json = json;
    }

    /**
     * @param key the header as it came
     * @param operation what is done, such as {@code tasks.create}
     * @param body what the key stands for; the digest of it is kept
     * @param command makes the resource and gives its address
     * @return the address, the same for every repetition
     * @throws ApiRefusal API-001 without a key, API-002 for one that is no UUID
     * @throws vn.thongsuot.shared.DomainException PLA-001 (conflict) for a key of another command
     */
    public URI once(Actor actor, @Nullable String key, String operation, Object body, Supplier<String> command) {
        UUID once = read(key);
        return URI.create(idempotency.once(once, actor.accountId(), operation + " " + digest(body), command));
    }

    /** The answer of a command that made a resource with a version. */
    public static <T> ResponseEntity<T> created(URI address, int version, T body) {
        return ResponseEntity.created(address).eTag(Versions.tag(version)).body(body);
    }

    /** Id of the resource at an address. */
    public static UUID idOf(URI address) {
        String path = address.getPath();
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    /** What stands for a file in the body of a command. */
    public static String digestOf(byte @Nullable [] content) {
        return content == null ? "" : Sha256.hex(content);
    }

    private static UUID read(@Nullable String key) {
        if (key == null) {
            throw new ApiRefusal(HttpStatus.BAD_REQUEST, "API-001");
        }
        String text = key.strip().replaceAll("^\"|\"$", "");
        if (!text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new ApiRefusal(HttpStatus.BAD_REQUEST, "API-002");
        }
        return UUID.fromString(text);
    }

    /** Under a key outside the database, for a body may hold what only the store of persons may keep. */
    private String digest(Object body) {
        return HexFormat.of().formatHex(secrets.hmac("api-commands", json.writeValueAsBytes(body)), 0, 16);
    }
}
