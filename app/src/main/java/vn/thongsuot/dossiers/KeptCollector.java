package vn.thongsuot.dossiers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was handed a result, without personal data (Vietnamese: người nhận kết quả đã lưu).
 *
 * @param words of the particulars of who was authorised, which lie with the persons' data; null for the others
 */
public record KeptCollector(Collector.Kind kind, @Nullable UUID words) {}
