package vn.thongsuot.identity;

import org.jspecify.annotations.Nullable;

/** Where a message reaches a person (Vietnamese: số điện thoại, thư điện tử để gửi tin). Hidden in {@code toString}. */
public record PersonContact(
        @Nullable String phone, @Nullable String email) {

    @Override
    public String toString() {
        return "PersonContact[]";
    }
}
