package org.planlifecycle.platform.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.planlifecycle.directory.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Brings groups, accounts, memberships, filters and grants to the state of the code, before the first page opens. A
 * page of groups or people at a time, so that neither the memory nor a transaction grows with the units.
 */
@Component
class AccessSeed implements SmartInitializingSingleton {

    private final DirectoryGroups groups;
    private final Administrator administrator;
    private final ObjectProvider<DemoAccounts> demoAccounts;
    private final TaskFilters filters;
    private final GrantBook grantBook;
    private final SeedTransactions transactions;

    AccessSeed(DirectoryGroups groups, Administrator administrator, ObjectProvider<DemoAccounts> demoAccounts,
            TaskFilters filters, GrantBook grantBook, SeedTransactions transactions) {
        this.groups = groups;
        this.administrator = administrator;
        this.demoAccounts = demoAccounts;
        this.filters = filters;
        this.grantBook = grantBook;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        write();
    }

    void write() {
        groups.writeGroups();
        transactions.run(administrator::write);
        transactions.run(() -> demoAccounts.ifAvailable(DemoAccounts::write));
        groups.writeMemberships();
        transactions.run(this::writeGrants);
    }

    private void writeGrants() {
        Set<String> holders = new TreeSet<>(groups.ofOffices().keySet());
        holders.add(Role.ALL_UNITS);
        List<Grant> grants = new ArrayList<>(Grants.of(holders));
        grants.addAll(filters.write(holders));
        grantBook.write(grants);
    }
}
