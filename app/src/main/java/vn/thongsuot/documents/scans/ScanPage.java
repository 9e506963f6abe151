package vn.thongsuot.documents.scans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page on the scanning station (Vietnamese: trang quét).
 *
 * @param rotation degrees clockwise by which it is turned when it becomes a paper
 * @param target number of the component to which it belongs
 */
public record ScanPage(
        UUID id, int n, String hash, int rotation, @Nullable Integer target) {}
