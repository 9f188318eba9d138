package org.planlifecycle.engine.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings groups, accounts, memberships, filters and grants to the state of the code, before the first page opens. */
@Component
class AccessSeed implements SmartInitializingSingleton {

    private final DirectoryGroups groups;
    private final Administrator administrator;
    private final ObjectProvider<DemoAccounts> demoAccounts;
    private final TaskFilters filters;
    private final GrantBook grantBook;
    private final TransactionTemplate transaction;

    AccessSeed(DirectoryGroups groups, Administrator administrator, ObjectProvider<DemoAccounts> demoAccounts,
            TaskFilters filters, GrantBook grantBook, PlatformTransactionManager transactions) {
        this.groups = groups;
        this.administrator = administrator;
        this.demoAccounts = demoAccounts;
        this.filters = filters;
        this.grantBook = grantBook;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            transaction.executeWithoutResult(status -> write());
        } catch (RuntimeException anotherNodeWasFaster) {
            transaction.executeWithoutResult(status -> write());
        }
    }

    void write() {
        groups.writeGroups();
        administrator.write();
        demoAccounts.ifAvailable(DemoAccounts::write);
        groups.writeMemberships();
        Set<String> ids = groups.named().keySet();
        List<Grant> grants = new ArrayList<>(Grants.of(ids));
        grants.addAll(filters.write(ids));
        grantBook.write(grants);
    }
}
