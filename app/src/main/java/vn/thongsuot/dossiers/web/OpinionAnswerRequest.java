package vn.thongsuot.dossiers.web;

import vn.thongsuot.dossiers.Verdict;
import vn.thongsuot.platform.api.Allowed;

/** What the asked agency says. */
record OpinionAnswerRequest(@Allowed(of = Verdict.class) String verdict, String words) {}
