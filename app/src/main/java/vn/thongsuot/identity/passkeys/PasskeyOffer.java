package vn.thongsuot.identity.passkeys;

import java.util.List;

/**
 * What a device is told to make a key (Vietnamese: yêu cầu tạo khóa truy cập), in base64url where it is bytes.
 *
 * @param user id of the account
 * @param known keys that the account has already, so that a device makes no second one
 * @param algorithms COSE numbers, by preference
 */
public record PasskeyOffer(String user, String login, List<String> known, List<Long> algorithms) {

    public PasskeyOffer {
        known = List.copyOf(known);
        algorithms = List.copyOf(algorithms);
    }
}
