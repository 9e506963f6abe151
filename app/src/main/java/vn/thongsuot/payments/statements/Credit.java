package vn.thongsuot.payments.statements;

import java.time.LocalDate;

/**
 * Money that came to the account, as a file of the bank tells it (Vietnamese: giao dịch ghi có).
 *
 * @param dong whole đồng
 * @param content words of the transfer; may name the payer
 * @param bankReference number of the bank; empty where the file has none
 */
record Credit(LocalDate bookedOn, long dong, String content, String bankReference) {}
