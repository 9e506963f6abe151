package vn.thongsuot.dossiers.papers;

import org.jspecify.annotations.Nullable;

/**
 * A paper of the one-stop desk with everything that stands on it (Vietnamese: biểu mẫu một cửa). All texts are plain
 * text: markup in them is printed as it is, signs that the typeface lacks are printed as a box.
 */
public sealed interface Paper
        permits ReceiptPaper, SupplementPaper, RefusalPaper, ApologyPaper, StopPaper, MovedPaper, SlipPaper, BookPaper {

    Letterhead letterhead();

    /** Where the applicant follows the dossier; null leaves out the QR. */
    @Nullable
    Tracking tracking();
}
