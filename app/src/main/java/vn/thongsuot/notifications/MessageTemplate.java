package vn.thongsuot.notifications;

import java.time.Instant;
import java.util.UUID;
import vn.thongsuot.shared.LocalizedText;

/** An authority's own wording of a message (Vietnamese: mẫu tin nhắn). @param version counted from 1 */
public record MessageTemplate(
        String name, int version, LocalizedText subject, LocalizedText body, UUID changedBy, Instant changedAt) {}
