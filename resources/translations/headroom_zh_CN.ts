<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>headroom</name>
    <message>
        <source>Month</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the month</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount factor of one month</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount factor</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server cost per GPU</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares cost per GPU</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue cost per GPU</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs bought</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network cost per GPU</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per GPU</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirement</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capex before month 0</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capex after the horizon</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered GPUs</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs paid for in the month</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capex</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage received</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the dataset, after the storage shift</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online share of the dataset</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset growth of one month</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset growth since month 0</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data stored</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity owned</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage capex</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage subscription</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage power per GPU</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First power</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rent</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the lease</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of power</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival and commissioning</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of service</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT power per GPU, with network and storage</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT power wanted by delivered GPUs</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the GPUs that the site can power</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energisation ramp of the GPUs</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT power available</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs that could be energised</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT power of GPUs that could be energised</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of them within the power available</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energised GPUs</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioned GPUs</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT power of energised GPUs</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available share</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures of a job</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint interval</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share kept after failures</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to write a checkpoint</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours up</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs up</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read bandwidth wanted</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read bandwidth supplied</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed ratio</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share kept after bandwidth</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall without queueing</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalls</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a recall</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share kept after recalls</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share kept after host-CPU work</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean list price of the fleet</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean market price of the fleet</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a recall at list price</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a recall at market price</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market price growth of one month</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market price</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market demand growth of one month</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market demand</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilization target</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling set by storage and failures</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupied share</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed GPU-hours</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energised GPU-hours</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupied GPU-hours</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Productive GPU-hours</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: no power</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: commissioning</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: down</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: unscheduled</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: recall stalls</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: storage bandwidth</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: host CPU</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: failures</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: no buyer</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold GPU-hours</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved hours contracted</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of reserved hours served</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of hours up that is reserved</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Productive hours not reserved</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful hours contracted</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of useful hours served</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful hours served to contracts</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Productive hours left for the market</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Productive hours sold on the market</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours billed on the market</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market revenue</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand not met</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost hours that a buyer waits for</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised start</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the term</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits are due from</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised end</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepayment</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left is settled</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take-or-pay share of what is billed</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation of one month</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation at promised dates</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed share of served hours</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value schedule per GPU and unit of price</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value per GPU and unit of price</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs contracted</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price at the start</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total contract value</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracted hours, early end aside</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracted hours</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed hours</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value scheduled, early end aside</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value after the early end</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value at actual dates</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value forgone by the early end</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share signed by the end of month 0</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served hours</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed hours served</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed hours</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed before credits</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of what is left that is settled</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late-delivery credit accrued</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late-delivery credit so far</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit taken off the bill</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit paid in cash</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit owed</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal revenue and early-end fee</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepayment received</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepayment credited</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepayment paid back</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred revenue</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts, prepayments aside</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog signed</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog earned</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog lapsed</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPO</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved hours contracted for any GPU</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours up left for them</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of them served</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pool drawn</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful hours contracted for any GPU</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Productive hours left for them</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand for any GPU not met</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracted GPU-hours</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracted GPU-hours served</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract revenue</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracted receipts, prepayments aside</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepayments received</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepayments credited</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepayments paid back</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening backlog falling due</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract revenue of the customer</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPO of the customer</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s share of contract revenue</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost GPU-hours</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed GPU-hours</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved utilization (productive / up)</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective utilization (productive / installed)</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial utilization (billed / up)</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours productive at the scheduling limit</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilization ceiling</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste: no power</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste: commissioning</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste: down</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste: unscheduled</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste: recall stalls</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste: storage bandwidth</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste: host CPU</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste: failures</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste: no buyer</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity-cost waste at price</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borne by customers: unscheduled</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borne by customers: recall stalls</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borne by customers: storage bandwidth</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borne by customers: host CPU</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borne by customers: failures</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste borne by customers</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste borne by us</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recoverable GPU-hours</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recoverable waste at price</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT power drawn per energised GPU</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT energy</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy price growth of one month</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy price</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power cost</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent escalation of one month</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent escalation</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a kW</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT power paid for</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site build capex</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site build capex before month 0</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site build capex after the horizon</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stranded power: not yet energised</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stranded power: no GPU on it</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stranded power at cost</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stranded power</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capex: servers</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capex: network</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capex: spares</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capex: storage</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capex: site build</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leases</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage subscriptions</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash operating cost</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid before month 0</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment at the pace of capacity</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment of what is left</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier payment</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid so far</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier payments</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments left to pay</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the availability window</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First repayment</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base rate growth of one month</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base rate</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest rate</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funded capex</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn so far</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt drawn</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled principal</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt service</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligations before tax</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage counts this month</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months counted so far</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligations not covered in the month</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracted receipts, trailing window</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market revenue, trailing window</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligations, trailing window</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage exists</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue coverage before tax</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total coverage before tax, with market revenue</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligations not covered over the window</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month of the lowest coverage so far</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest coverage so far</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months below 1 so far</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest shortfall so far</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, discounted</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed GPU-hours, discounted</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost to no power, discounted</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost to commissioning, discounted</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost to being down, discounted</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost unscheduled, discounted</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost to recalls, discounted</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost to storage bandwidth, discounted</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost to host CPU, discounted</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost to failures, discounted</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost to no buyer, discounted</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold GPU-hours, discounted</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capex within the horizon</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the plan, present value</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed GPU-hours, present value</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levelised cost of an installed GPU-hour</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste at cost: no power</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste at cost: commissioning</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste at cost: down</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste at cost: unscheduled</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste at cost: recall stalls</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste at cost: storage bandwidth</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste at cost: host CPU</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste at cost: failures</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste at cost: no buyer</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours sold, at cost</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste at cost, present value</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved utilization (productive / up), whole horizon</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective utilization (productive / installed), whole horizon</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial utilization (billed / up), whole horizon</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilization ceiling, whole horizon</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilization target, last month</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved utilization, last month</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilization ceiling, last month</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours up, last month</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest revenue coverage before tax</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month of the lowest coverage</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months in which coverage exists</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months with coverage below 1</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest shortfall over the window</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of monthly shortfalls</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of one recall at list price</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of one recall at market price</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of one recall</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract revenue within the horizon</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market revenue within the horizon</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest customer&apos;s share of contract revenue</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer concentration (HHI)</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest customer&apos;s share of RPO, month 0</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPO, month 0</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog, month 0</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog falling due in months 1-24</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog falling due in months 25-48</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog falling due after month 48</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak debt</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligations within the horizon, before tax</source>
        <extracomment>core/figures/catalogue.def</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioning</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall stalls</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage bandwidth</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host CPU</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No buyer</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site build</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no GPU is installed within the horizon</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no GPU is up within the horizon</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no GPU is up in the last month</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no window with obligations lies wholly after the first month counted</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no offline tier, or no GPU that could wait for it</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contract earns revenue within the horizon</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contract is signed at month 0</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coverage: the trailing window is not yet complete, or holds no obligations.</source>
        <extracomment>core/model/reading.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the commitment.</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counterparty.</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed over the whole term.</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the payments.</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is unpaid at its end falls due then.</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm share</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid evenly over the term; the rest at the pace of energised GPUs.</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference fleet</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energised GPUs at which the pace is full.</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: at the firm share.</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs and price</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total value and GPUs</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total value and price</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved capacity</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful hours</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract&apos;s price goes on</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market price of each month</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the contract.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: any GPU serves it, after the contracts that name one.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given are</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of GPUs, price and total value; the third is derived.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracted, at the top of the ramp.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start, before escalation.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total value</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the whole term at the promised dates.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: month 0, or the start where that is earlier.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of service, as promised.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramp</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first GPU to the last, a straight line.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment term</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole months from billing to cash.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing lag</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From energised to billed.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with the customer.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for site</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delay of this site delays the contract.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed on</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved: the customer pays for GPUs that are up, whatever it does with them. Useful: for hours of useful work.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take-or-pay</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share billed whether used or not.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected use</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of its hours that the customer takes; billed is the larger of this and take-or-pay.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepaid</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the contract&apos;s value paid ahead.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepayment month</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: when service starts.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepayment credited from</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months after the start. Empty: in proportion to revenue.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepayment credited over</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: to the end of the term, where a first month is given.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalator</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective, a year, from the start.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability promised</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the contracted hours below which credits are due.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late-delivery credit</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the price credited for each promised hour not delivered.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the promised start, before credits are due.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap of credits</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the contract&apos;s value.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early end</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month in which the customer leaves. Empty: never.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early-end fee</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the remaining value, paid at the early end.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the GPUs renewed for the same term; neither in value nor in backlog.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal price</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the renewed GPUs.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the company.</source>
        <extracomment>core/plan/counterparty.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>core/plan/counterparty.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is to the plan.</source>
        <extracomment>core/plan/counterparty.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the facility.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lender</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that can be drawn in total; what is repaid cannot be drawn again.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance rate</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the funded capex that is drawn.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed before month 0; counts as drawn.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the availability window.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn until</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the availability window; a month before maturity at the latest.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference rate, nominal: a month costs a twelfth.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor of the base rate</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base rate never counts for less.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the base rate.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaid from</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the grace: equal principal from here to maturity.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed from here on.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table &quot;{value}&quot;; there are {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: there is no row &quot;{value}&quot;.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has no field &quot;{value}&quot;; it has {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: &quot;{value}&quot; is not a number; allowed is {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {value} is not a whole number; allowed is {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {value} is outside the bounds; allowed is {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: &quot;{value}&quot; is not one of the choices; allowed is {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: &quot;{value}&quot; is not a month; allowed is a month such as 2026-01, from 1900-01 to 2200-12.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: &quot;{value}&quot; is not a curve: {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the text has {value} bytes; allowed are {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: &quot;{value}&quot; holds a line break or control character, or is not UTF-8; allowed is {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: &quot;{value}&quot; does not exist; allowed is {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is empty; allowed is {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the shares of the storage mix that are set come to {value}; allowed is at most 100 %, and one tier takes the rest.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {value} is more than the total of {allowed}; nothing is left to pay.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: month {value} lies beyond the horizon of {allowed} months and enters closing figures only.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: month {value} is after the start; the contract counts as signed at its start, month {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: no tranche is funded by this facility; nothing is drawn.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has GPUs but no online storage tier that holds data; nothing feeds them and nothing is productive.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} cannot be deleted: it is used by {value}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {value} is not a text; allowed is {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {value} cannot be the id of a row; allowed is {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: there are {value} rows; allowed are at most {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff per MW</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People for every MW of critical IT power available.</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff per 1,000 GPUs</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People for every 1,000 GPUs delivered.</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a person</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year, all in.</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage workload</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterparty</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterparties</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU catalogue</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt facilities</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tranche</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tranches</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage tiers</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier commitments</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True hours of each month</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>730 hours in every month</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours held</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan name</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the title bar and on every report.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan is for. Shown on its first page.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label: every amount of the plan is in it.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start month</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month 0 of the plan, as 2026-01.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many months the plan shows.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of a month</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True hours (leap years included) or 730 in every month.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year ends in month</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is January, 12 December.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective, a year.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilization target, start</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Productive share of the GPU-hours that are up, before the target rises.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilization target, end</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once the target has risen.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target rises from</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month in which the rise begins.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target rises over</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the rise takes.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduling limit</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest share of the GPUs that are up which jobs can occupy.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU scale</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies the GPUs of every tranche.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of all tranches</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the delay of every tranche.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of all sites</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the delay of every site.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of demand</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the start of every contract and to market demand.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market price shift</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market prices are multiplied by 1 + this.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy price shift</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy prices are multiplied by 1 + this.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage shift</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: the storage mix as planned; 1: all data on the tier chosen below.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage shifts to</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tier that the storage shift moves data to; where none is named, the tier that takes the rest of the mix.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market pays for</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours held: every occupied hour is billed. Useful hours: only productive ones.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage window</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue coverage is measured over this many trailing months.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage counts from</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: from the first month in which a contract bills.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage threshold</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line that coverage should stay above.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leased</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlord: rent waits for the site</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant: rent runs from the ready month</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the site.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical IT power</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MW for servers, network and storage, cooling aside.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month in which power begins, as promised.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much later than promised.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energisation ramp</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first to the last MW.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power usage effectiveness: energy of the site / energy of its IT.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each kWh that the site draws.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leased: rent on contracted power. Built: paid for while it is built.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each kW contracted, a month. Leased sites only.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lease term</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power ends with the lease. Leased sites only.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent escalator</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective, a year, from the first rent.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay borne by</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays rent while the site is late. Leased sites only.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build cost</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each MW of critical IT power. Built sites only.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build time</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost is spent evenly over these months before the site is ready. Built sites only.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant life</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices stranded power at build cost / life. Built sites only.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the GPU, as it is sold.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs per server</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 in an HGX server, 72 in an NVL72 rack.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a server</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or of the rack, where GPUs are sold by rack.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches, optics and cables.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare servers bought, as a share of those in use.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of a server</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT power at load.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network power per GPU</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT power of the network, for each GPU.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle power</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of an idle GPU as a share of its power at load.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful life</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service life of a tranche that does not set its own.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the cost received when a tranche retires.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on-demand price; prices a recall.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an hour sells for without a contract; prices waste.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs that buyers without a contract would take at the market price.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures per GPU-day</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruptions that one GPU causes in a day.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs that fail together</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server of 8; a tray of 4 in an NVL72.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair time</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from failure to service.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned downtime</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of hours lost to maintenance.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>core/plan/source.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the input, as skus.7.server_price, or of a row, as skus.7.</source>
        <extracomment>core/plan/source.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who published the figure, or the word assumption.</source>
        <extracomment>core/plan/source.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>core/plan/source.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As precise as the source: 2025, 2025-10 or 2025-10-31.</source>
        <extracomment>core/plan/source.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the figure was derived from the source.</source>
        <extracomment>core/plan/source.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlapped with compute (prefetch)</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial: compute waits</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the host CPUs</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offloaded to DPUs</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset per GPU</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terabytes of data for every GPU delivered.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset in total</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given, it replaces the dataset per GPU.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset growth</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective, a year, from month 0.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier that takes the rest</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tier holds what the shares of the others leave; where none is named, the first tier.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read bandwidth wanted per GPU</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it reads.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I/O share of a step</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of a step that is reading, when fully fed.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and computing</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlapped: data is fetched ahead, and bandwidth need is averaged over the step. Serial: compute waits for it.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster size</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs that wait together for one recall.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU of the cluster</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list and market price price a recall; none: the mean of the GPUs that are there.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a cluster brings data back, if all of it were offline.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data per recall</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terabytes brought back at a time.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One failure interrupts them all.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint size</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terabytes written at each checkpoint.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint write speed</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one job.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart time</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a failure to the job running again, lost work aside.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the optimal interval (Young/Daly).</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage work of the CPUs</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether DPUs take over storage work from the host CPUs.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that DPUs take over</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the CPU overhead that offloading removes.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online: read in place</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: recalled before use</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the tier.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the dataset</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares sum to 100 %: the tier that takes the rest holds what the others leave, whatever stands here.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online tiers are read in place; data on offline tiers is recalled before use.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase cost</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each TB beyond what is owned.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each TB stored, a month.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read bandwidth</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each PB of data on the tier. Online tiers only.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall latency</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first byte. Offline tiers only.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall speed</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the drive or stream that serves one recall. Offline tiers only.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drives</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalls at a time; further ones queue. Offline tiers only.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT power for each TB stored.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already owned</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity that need not be bought.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host-CPU overhead</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU time lost because host CPUs serve storage.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data reduction</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of data per byte stored.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the purchase.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is bought.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is put.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funded by</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debt facility drawn on this purchase; none: equity.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many arrive.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month of arrival, as ordered.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much later than ordered.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn-in and acceptance: energised, not yet up.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the price paid ahead of delivery.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit paid before delivery</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months before the ordered delivery; a delay does not move it.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance paid after delivery</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months after the actual delivery.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the catalogue&apos;s cost, all in; split over servers, spares and network in its proportions.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service life</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the useful life of the GPU.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capex by category</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which recoverable</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity-cost waste by cause, at price</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost GPU-hours by cause</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracted receipts</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligations</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortfall</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortfall, by month</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage, %1-month window</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ratio</source>
        <extracomment>ui/charts/chart_plot.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>ui/charts/legend.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (cut above; the table has all)</source>
        <extracomment>ui/charts/plot_chart.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>ui/charts/read_out.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>ui/charts/read_out.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>ui/charts/read_out.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3.</source>
        <extracomment>ui/charts/read_out.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is highest in %2: %3.</source>
        <extracomment>ui/charts/read_out.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The figures below are the last that were read.</source>
        <extracomment>ui/document/file_document.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2</source>
        <extracomment>ui/document/open_document.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before month 0</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the horizon</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste at price</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recoverable</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borne by us</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borne by customers</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective, all months</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheduling limit</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling set by %1</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest in</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest shortfall</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months below 1</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the threshold of %1</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of one recall</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At market price</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest customer</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer with the largest contract revenue within the horizon</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of RPO, month 0</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HHI</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline figures</source>
        <extracomment>ui/headline/headline_strip.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>ui/pages/chart_card.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>ui/pages/chart_card.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>ui/pages/chart_card.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, table</source>
        <extracomment>ui/pages/chart_card.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods</source>
        <extracomment>ui/pages/overview_page.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>ui/pages/overview_page.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>ui/pages/overview_page.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured in</source>
        <extracomment>ui/pages/overview_page.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>ui/pages/overview_page.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <extracomment>ui/pages/overview_page.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headroom</source>
        <extracomment>ui/pages/start_page.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a GPU build-out is covered by its contracts, what it wastes, and what breaks it, before you sign.</source>
        <extracomment>ui/pages/start_page.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by month</source>
        <extracomment>ui/report/chart_block.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by fiscal quarter</source>
        <extracomment>ui/report/chart_block.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by fiscal year</source>
        <extracomment>ui/report/chart_block.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>ui/report/chart_block.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; below it: %2</source>
        <extracomment>ui/report/chart_block.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>ui/report/headline_rows.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <extracomment>ui/report/pdf_report.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures before tax</source>
        <extracomment>ui/report/pdf_report.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headroom %1</source>
        <extracomment>ui/report/pdf_report.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>ui/report/pdf_report.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>ui/report/pdf_report.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not end in .pdf; the report is a PDF.</source>
        <extracomment>ui/report/pdf_report.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder.</source>
        <extracomment>ui/report/pdf_report.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: its folder does not exist.</source>
        <extracomment>ui/report/pdf_report.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: %1.</source>
        <extracomment>ui/report/pdf_report.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;example</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;month</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;quarter</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;year</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Headroom</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) – Headroom</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headroom plans (*.headroom);;All files (*)</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Headroom</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Headroom %1&lt;/h3&gt;&lt;p&gt;GPU capacity plans: what they cost, what they waste, and whether their contracts cover them.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Without any warranty.&lt;/p&gt;</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
