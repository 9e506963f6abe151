package vn.thongsuot.dossiers;

import java.util.UUID;
import vn.thongsuot.shared.LocalizedText;

/**
 * An opinion with the dossier that it is about (Vietnamese: chi tiết ý kiến).
 *
 * @param decidingUnitId unit that asks
 */
public record OpinionDetail(
        OpinionView opinion,
        DossierCode code,
        LocalizedText procedure,
        UUID decidingUnitId,
        boolean mayAnswer,
        boolean mayWithdraw) {}
