package vn.thongsuot.petitions;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.SecretKeys;
import vn.thongsuot.shared.Phone;

/** Finds petitions of the same telephone number without keeping the number (Vietnamese: dấu vết người gửi). */
@Component
class SenderDigests {

    private static final String SECRET = "petition-sender";

    private final SecretKeys secrets;

    SenderDigests(SecretKeys secrets) {
        this.secrets = secrets;
    }

    String of(UUID authorityId, String phone) {
        String number = Phone.find(phone).orElse(phone);
        byte[] mac = secrets.hmac(SECRET, (authorityId + ":" + number).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }
}
