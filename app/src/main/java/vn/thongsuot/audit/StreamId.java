package vn.thongsuot.audit;

import java.util.UUID;

/** A stream of entries about one thing (Vietnamese: chuỗi nhật ký): its kind, such as {@code dossier}, and its id. */
public record StreamId(String kind, UUID id) {

    public static StreamId dossier(UUID id) {
        return new StreamId("dossier", id);
    }

    public static StreamId account(UUID id) {
        return new StreamId("account", id);
    }

    public static StreamId unit(UUID id) {
        return new StreamId("unit", id);
    }
}
