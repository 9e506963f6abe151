package vn.thongsuot.notifications;

import java.util.UUID;

/**
 * A message as it goes out (Vietnamese: tin đã soạn). Its {@code toString} hides the address.
 *
 * @param address mail address, or telephone number with its country
 */
record Letter(UUID id, String address, String subject, String text) {

    @Override
    public String toString() {
        return "Letter[%s]".formatted(id);
    }
}
