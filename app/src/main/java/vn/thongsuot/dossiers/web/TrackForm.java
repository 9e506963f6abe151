package vn.thongsuot.dossiers.web;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;

/** The tracking form and what went wrong with it. */
record TrackForm(Ui ui, String code, @Nullable String error) {}
