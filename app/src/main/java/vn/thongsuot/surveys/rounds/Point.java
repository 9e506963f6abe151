package vn.thongsuot.surveys.rounds;

import java.util.UUID;

/**
 * A place where whoever comes by may answer (Vietnamese: điểm khảo sát).
 *
 * @param kiosk whether it is a device that stands there, and not a QR
 * @param place in words, such as "Quầy 3"
 * @param key in its address
 */
public record Point(UUID id, UUID roundId, UUID unitId, String fieldGroup, boolean kiosk, String place, String key) {}
