package org.planlifecycle.conference;

import org.planlifecycle.kernel.Refusal;

/** An exemplar who speaks in the exchange, and has agreed to. */
public record ExchangeGuest(String name, String unitName, String topic) {

    /** @throws Refusal without the guest's consent */
    public static ExchangeGuest consenting(String name, String unitName, String topic, boolean consented) {
        if (!consented) {
            throw new Refusal("Khách giao lưu “%s” chưa đồng ý tham gia; hãy xin ý kiến rồi đánh dấu, hoặc bỏ dòng này."
                    .formatted(name));
        }
        return new ExchangeGuest(name, unitName, topic);
    }
}
