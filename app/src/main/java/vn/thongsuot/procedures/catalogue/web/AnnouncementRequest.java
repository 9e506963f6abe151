package vn.thongsuot.procedures.catalogue.web;

import java.time.LocalDate;
import java.util.UUID;

/** A draft decision that a machine opens. */
record AnnouncementRequest(UUID unitId, String title, String basis, LocalDate effectiveOn) {}
