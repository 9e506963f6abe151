package vn.thongsuot.notifications;

/** A way to telephones (Vietnamese: cổng nhắn tin): SMPP of an operator today, another provider's interface tomorrow. */
interface SmsGateway {

    /** @param number with its country, digits alone */
    HandOver send(String number, SmsText text);
}
