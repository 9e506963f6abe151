package vn.thongsuot.procedures.catalogue.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft decision that a machine opens. @param titleEn title in English; may be left out */
record AnnouncementRequest(
        UUID unitId, String title, @Nullable String titleEn, String basis, LocalDate effectiveOn) {}
