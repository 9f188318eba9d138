package org.planlifecycle.conference;

import java.util.regex.Pattern;
import org.planlifecycle.kernel.Refusal;

/**
 * A group of guests who are invited and answer together.
 *
 * @param guests how many are invited
 * @param addressee who the invitation is addressed to
 * @param email the address for {@link Delivery#MAIL}; empty otherwise
 * @param accepted how many come; {@code null} until the answer is known
 * @param declined how many do not; {@code null} until the answer is known
 */
public record GuestGroup(String name, int guests, String addressee, Delivery delivery, String email, Integer accepted,
        Integer declined) {

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9_+-]+(\\.[A-Za-z0-9_+-]+)*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    public GuestGroup {
        if (guests <= 0) {
            throw new Refusal("Nhóm “%s” chưa có khách; hãy nhập số khách lớn hơn 0 hoặc bỏ dòng này.".formatted(name));
        }
        if (delivery == Delivery.MAIL && !ADDRESS.matcher(email).matches()) {
            throw new Refusal("Nhóm “%s” gửi qua thư điện tử nhưng địa chỉ chưa đúng; hãy nhập lại địa chỉ."
                    .formatted(name));
        }
    }

    public static GuestGroup invited(String name, int guests, String addressee, Delivery delivery, String email) {
        return new GuestGroup(name, guests, addressee, delivery, email, null, null);
    }

    public GuestGroup replied(int nowAccepted, int nowDeclined) {
        if ((long) nowAccepted + nowDeclined > guests) {
            throw new Refusal("Nhóm “%s” chỉ mời %d khách, không thể có %d người dự và %d người vắng; hãy sửa lại."
                    .formatted(name, guests, nowAccepted, nowDeclined));
        }
        return new GuestGroup(name, guests, addressee, delivery, email, nowAccepted, nowDeclined);
    }
}
