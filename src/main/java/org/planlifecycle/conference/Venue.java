package org.planlifecycle.conference;

import org.planlifecycle.kernel.Refusal;

/** Where the conference takes place; {@code capacity} is the number of seats. */
public record Venue(String name, String address, int capacity, String contact) {

    public Venue {
        if (capacity <= 0) {
            throw new Refusal("Sức chứa của hội trường phải lớn hơn 0; hãy nhập lại sức chứa.");
        }
    }
}
