package vn.thongsuot.notifications;

/** SMS through a gateway (Vietnamese: gửi tin nhắn SMS). @param accents whether Vietnamese letters are kept */
record SmsCarrier(SmsGateway gateway, boolean accents) implements MessageCarrier {

    @Override
    public String channel() {
        return Outbox.SMS;
    }

    @Override
    public HandOver send(Letter letter) {
        return gateway.send(letter.address(), SmsText.of(letter.text(), accents));
    }
}
