package vn.thongsuot.dossiers.web;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.fees.FeeChoice;

/**
 * How the fee of a dossier is put right.
 *
 * @param fee what is chosen instead; null for the usual charges
 * @param reason stands in the history
 */
record FeeCorrectionRequest(DossierRequest.@Nullable FeeRequest fee, String reason) {

    FeeChoice choice() {
        return fee == null ? FeeChoice.USUAL : fee.choice();
    }
}
