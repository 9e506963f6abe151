package vn.thongsuot.notifications;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * SMS by SMPP 3.4 (Vietnamese: cổng nhắn tin SMPP): one session per node, bound when needed and again after it broke. What became of
 * each part comes as a receipt.
 */
final class SmppGateway implements SmsGateway, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmppGateway.class);
    private static final byte JOINED = 0x40;
    private static final byte UCS2 = 0x08;
    private static final List<Integer> LATER =
            List.of(SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL, SMPPConstant.STAT_ESME_RSYSERR);
    private static final List<Integer> NEVER = List.of(
            SMPPConstant.STAT_ESME_RINVDSTADR, SMPPConstant.STAT_ESME_RINVDSTTON, SMPPConstant.STAT_ESME_RINVDSTNPI);

    private final NotificationSettings.Sms settings;
    private final BiConsumer<String, MessageState> receipts;
    private final SmppIds ids;
    private final AtomicInteger joint = new AtomicInteger();
    private @Nullable SMPPSession session;

    SmppGateway(NotificationSettings.Sms settings, BiConsumer<String, MessageState> receipts) {
        this.settings = settings;
        this.receipts = receipts;
        this.ids = new SmppIds(settings.hexIds());
    }

    @Override
    public synchronized HandOver send(String number, SmsText text) {
        SMPPSession bound;
        try {
            bound = bound();
        } catch (IOException e) {
            LOG.warn("SMS gateway {} is not reached: {}", settings, e.getClass().getSimpleName());
            return HandOver.failed(MessageAction.POSTPONE, "sms-gateway");
        }
        List<String> references = new ArrayList<>();
        byte joined = (byte) joint.incrementAndGet();
        for (int i = 0; i < text.count(); i++) {
            HandOver failed = submit(bound, number, text, i, joined, references);
            if (failed != null) {
                return i == 0 ? failed : HandOver.failed(MessageAction.LOSE, "sent-partly");
            }
        }
        return HandOver.accepted(references);
    }

    /** @return what went wrong; null where the gateway took the part */
    private @Nullable HandOver submit(
            SMPPSession bound, String number, SmsText text, int index, byte joined, List<String> references) {
        boolean many = text.count() > 1;
        byte[] body = many ? headed(text, index, joined) : text.parts().get(index);
        try {
            var result = bound.submitShortMessage(
                    "",
                    settings.from().matches("\\d+") ? TypeOfNumber.UNKNOWN : TypeOfNumber.ALPHANUMERIC,
                    NumberingPlanIndicator.UNKNOWN,
                    settings.from(),
                    TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN,
                    number,
                    new ESMClass(many ? JOINED : 0),
                    (byte) 0,
                    (byte) 1,
                    null,
                    null,
                    new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                    (byte) 0,
                    text.accents() ? new RawDataCoding(UCS2) : DataCodings.ZERO,
                    (byte) 0,
                    body);
            references.add(reference(ids.submitted(result.getMessageId())));
            return null;
        } catch (NegativeResponseException e) {
            return refused(e.getCommandStatus());
        } catch (PDUException e) {
            return HandOver.failed(MessageAction.BREAK, "not-written");
        } catch (ResponseTimeoutException | InvalidResponseException | IOException e) {
            LOG.warn("SMS gateway {} did not answer: {}", settings, e.getClass().getSimpleName());
            close();
            return HandOver.failed(MessageAction.LOSE, "connection-lost");
        }
    }

    private static HandOver refused(int status) {
        LOG.warn("SMS gateway refused a part with status {}", status);
        if (NEVER.contains(status)) {
            return HandOver.failed(MessageAction.REFUSE, "address-refused");
        }
        return LATER.contains(status)
                ? HandOver.failed(MessageAction.POSTPONE, "refused-for-now")
                : HandOver.failed(MessageAction.BREAK, "gateway-refused");
    }

    /** Head by which the telephone joins the parts: 8-bit reference, number of parts, this one's number. */
    private static byte[] headed(SmsText text, int index, byte joined) {
        byte[] part = text.parts().get(index);
        byte[] whole = new byte[part.length + 6];
        byte[] head = {5, 0, 3, joined, (byte) text.count(), (byte) (index + 1)};
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(part, 0, whole, head.length, part.length);
        return whole;
    }

    private SMPPSession bound() throws IOException {
        SMPPSession known = session;
        if (known != null && known.getSessionState().isBound()) {
            return known;
        }
        close();
        SMPPSession fresh = new SMPPSession();
        fresh.setTransactionTimer(settings.timeout().toMillis());
        fresh.setMessageReceiverListener(
                new SmppReceipts((id, state) -> receipts.accept(reference(ids.received(id)), state)));
        fresh.connectAndBind(
                settings.host(),
                settings.port(),
                new BindParameter(
                        BindType.BIND_TRX,
                        settings.user(),
                        settings.password(),
                        settings.systemType(),
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.UNKNOWN,
                        null),
                settings.timeout().toMillis());
        session = fresh;
        return fresh;
    }

    private String reference(String id) {
        return "smpp:" + settings.host() + ":" + id;
    }

    @Override
    public synchronized void close() {
        SMPPSession known = session;
        session = null;
        if (known != null) {
            known.unbindAndClose();
        }
    }
}
