package vn.thongsuot.documents.web;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.results.Verification;
import vn.thongsuot.platform.Ui;

/** What the verification page shows. */
record VerifyPage(
        Ui ui,
        String code,
        Verification.@Nullable Answer answer,
        String unit,
        @Nullable String error) {}
