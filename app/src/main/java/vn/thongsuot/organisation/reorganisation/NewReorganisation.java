package vn.thongsuot.organisation.reorganisation;

import java.time.LocalDate;
import vn.thongsuot.shared.LocalizedText;

/** A decision on units to be prepared (Vietnamese: quyết định, nghị quyết sắp xếp). */
public record NewReorganisation(
        String number, LocalizedText title, String signer, LocalDate issuedOn, LocalDate effectiveOn) {}
