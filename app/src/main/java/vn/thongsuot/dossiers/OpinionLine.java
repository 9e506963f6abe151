package vn.thongsuot.dossiers;

import vn.thongsuot.shared.LocalizedText;

/** An opinion in a list (Vietnamese: dòng trong danh sách lấy ý kiến). */
public record OpinionLine(OpinionView opinion, DossierCode code, LocalizedText procedure) {}
