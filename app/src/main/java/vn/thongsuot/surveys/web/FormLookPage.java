package vn.thongsuot.surveys.web;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;

/** A questionnaire as it will look. @param pdf null for a draft */
record FormLookPage(
        Ui ui, PrintedForm form, String back, @Nullable String pdf) {}
