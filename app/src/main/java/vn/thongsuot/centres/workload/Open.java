package vn.thongsuot.centres.workload;

import java.time.LocalDateTime;

/** A counter that was open from when until when (Vietnamese: quầy mở). */
public record Open(LocalDateTime from, LocalDateTime to) {}
