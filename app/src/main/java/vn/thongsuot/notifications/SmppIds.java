package vn.thongsuot.notifications;

import java.math.BigInteger;

/**
 * Brings the ids of a gateway to one form, so that a receipt finds its part (Vietnamese: mã tin của cổng nhắn tin): SMPP 3.4 leaves
 * open how an id is written, and many gateways answer in hexadecimal but write decimal, often with zeros before it, in receipts.
 *
 * @param hex whether this gateway does so
 */
record SmppIds(boolean hex) {

    private static final int SIXTEEN = 16;

    /** As the gateway answered when it took a part. */
    String submitted(String id) {
        return hex ? decimal(id, SIXTEEN) : id;
    }

    /** As a receipt names it. */
    String received(String id) {
        return hex ? decimal(id, 10) : id;
    }

    /** What is no number stays as it is. */
    private static String decimal(String id, int radix) {
        try {
            return new BigInteger(id.strip(), radix).toString();
        } catch (NumberFormatException words) {
            return id;
        }
    }
}
