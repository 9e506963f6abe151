package vn.thongsuot.payments.vietqr;

import java.util.UUID;

/**
 * A bank account for fees (Vietnamese: tài khoản thu phí, lệ phí).
 *
 * @param unitId unit for which and below which it is used
 * @param bankBin number of the bank in VietQR
 * @param holder as the bank shows it to payers
 */
public record CollectionAccount(UUID unitId, String bankBin, String bankName, String number, String holder) {}
