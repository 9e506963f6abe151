package vn.thongsuot.dossiers;

import java.util.UUID;

/** A paper got its number (Vietnamese: đã ban hành phiếu); it is printed after the commit. */
public record PaperIssued(UUID authorityId, UUID paperId) {}
