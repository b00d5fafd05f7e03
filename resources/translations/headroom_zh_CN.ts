<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>headroom</name>
    <message>
        <source>Month</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>月份</translation>
    </message>
    <message>
        <source>Hours of the month</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>当月小时数</translation>
    </message>
    <message>
        <source>Discount factor of one month</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>一个月的折现因子</translation>
    </message>
    <message>
        <source>Discount factor</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>折现因子</translation>
    </message>
    <message>
        <source>Server cost per GPU</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>每 GPU 服务器成本</translation>
    </message>
    <message>
        <source>Spares cost per GPU</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>每 GPU 备件成本</translation>
    </message>
    <message>
        <source>Catalogue cost per GPU</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>目录中每 GPU 成本</translation>
    </message>
    <message>
        <source>GPUs bought</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>购入 GPU 数</translation>
    </message>
    <message>
        <source>Network cost per GPU</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>每 GPU 网络成本</translation>
    </message>
    <message>
        <source>Cost per GPU</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>每 GPU 成本</translation>
    </message>
    <message>
        <source>Arrival</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>到货</translation>
    </message>
    <message>
        <source>Retirement</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>退役</translation>
    </message>
    <message>
        <source>Capex before month 0</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>第 0 月之前的资本支出</translation>
    </message>
    <message>
        <source>Capex after the horizon</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>规划期之后的资本支出</translation>
    </message>
    <message>
        <source>Delivered GPUs</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>已交付 GPU</translation>
    </message>
    <message>
        <source>GPUs paid for in the month</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>当月付款的 GPU</translation>
    </message>
    <message>
        <source>Capex</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>资本支出</translation>
    </message>
    <message>
        <source>Salvage received</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>残值收入</translation>
    </message>
    <message>
        <source>Share of the dataset, after the storage shift</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>存储迁移后占数据集的份额</translation>
    </message>
    <message>
        <source>Online share of the dataset</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>数据集在线份额</translation>
    </message>
    <message>
        <source>Dataset growth of one month</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>数据集每月增长</translation>
    </message>
    <message>
        <source>Dataset growth since month 0</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>自第 0 月以来的数据集增长</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Data stored</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>存储的数据</translation>
    </message>
    <message>
        <source>Capacity owned</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>拥有的容量</translation>
    </message>
    <message>
        <source>Storage capex</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>存储资本支出</translation>
    </message>
    <message>
        <source>Storage subscription</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>存储订阅费</translation>
    </message>
    <message>
        <source>Storage power per GPU</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>每 GPU 存储功率</translation>
    </message>
    <message>
        <source>First power</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>首次供电</translation>
    </message>
    <message>
        <source>First rent</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>首次租金</translation>
    </message>
    <message>
        <source>End of the lease</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>租约结束</translation>
    </message>
    <message>
        <source>End of power</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>供电结束</translation>
    </message>
    <message>
        <source>Arrival and commissioning</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>到货与调试</translation>
    </message>
    <message>
        <source>End of service</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>服役结束</translation>
    </message>
    <message>
        <source>IT power per GPU, with network and storage</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>每 GPU 的 IT 功率（含网络与存储）</translation>
    </message>
    <message>
        <source>IT power wanted by delivered GPUs</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>已交付 GPU 所需 IT 功率</translation>
    </message>
    <message>
        <source>Share of the GPUs that the site can power</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>站点可供电的 GPU 份额</translation>
    </message>
    <message>
        <source>Energisation ramp of the GPUs</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>GPU 的通电爬坡</translation>
    </message>
    <message>
        <source>IT power available</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>可用 IT 功率</translation>
    </message>
    <message>
        <source>GPUs that could be energised</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>可通电的 GPU</translation>
    </message>
    <message>
        <source>IT power of GPUs that could be energised</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>可通电 GPU 的 IT 功率</translation>
    </message>
    <message>
        <source>Share of them within the power available</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>其中可用功率之内的份额</translation>
    </message>
    <message>
        <source>Energised GPUs</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>已通电 GPU</translation>
    </message>
    <message>
        <source>Commissioned GPUs</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>已调试 GPU</translation>
    </message>
    <message>
        <source>IT power of energised GPUs</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>已通电 GPU 的 IT 功率</translation>
    </message>
    <message>
        <source>Available share</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>可用率</translation>
    </message>
    <message>
        <source>Failures of a job</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>单个作业的故障数</translation>
    </message>
    <message>
        <source>Checkpoint interval</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>Share kept after failures</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>扣除故障后保留的份额</translation>
    </message>
    <message>
        <source>Time to write a checkpoint</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>写入一次检查点的时间</translation>
    </message>
    <message>
        <source>GPU-hours up</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>在线 GPU 小时</translation>
    </message>
    <message>
        <source>GPUs up</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>在线 GPU</translation>
    </message>
    <message>
        <source>Read bandwidth wanted</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>所需读取带宽</translation>
    </message>
    <message>
        <source>Read bandwidth supplied</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>可供读取带宽</translation>
    </message>
    <message>
        <source>Feed ratio</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>供数比</translation>
    </message>
    <message>
        <source>Share kept after bandwidth</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>扣除带宽后保留的份额</translation>
    </message>
    <message>
        <source>Recall without queueing</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>无排队时的召回</translation>
    </message>
    <message>
        <source>Recalls</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>召回次数</translation>
    </message>
    <message>
        <source>Time of a recall</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>单次召回时间</translation>
    </message>
    <message>
        <source>Share kept after recalls</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>扣除召回后保留的份额</translation>
    </message>
    <message>
        <source>Share kept after host-CPU work</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>扣除主机 CPU 开销后保留的份额</translation>
    </message>
    <message>
        <source>Mean list price of the fleet</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>机群平均目录价</translation>
    </message>
    <message>
        <source>Mean market price of the fleet</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>机群平均市场价</translation>
    </message>
    <message>
        <source>Cost of a recall at list price</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>按目录价计的单次召回成本</translation>
    </message>
    <message>
        <source>Cost of a recall at market price</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>按市场价计的单次召回成本</translation>
    </message>
    <message>
        <source>Market price growth of one month</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>市场价每月增长</translation>
    </message>
    <message>
        <source>Market price</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>市场价</translation>
    </message>
    <message>
        <source>Market demand growth of one month</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>市场需求每月增长</translation>
    </message>
    <message>
        <source>Market demand</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>市场需求</translation>
    </message>
    <message>
        <source>Utilization target</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>目标利用率</translation>
    </message>
    <message>
        <source>Ceiling set by storage and failures</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>由存储与故障决定的上限</translation>
    </message>
    <message>
        <source>Occupied share</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>占用份额</translation>
    </message>
    <message>
        <source>Installed GPU-hours</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>已安装 GPU 小时</translation>
    </message>
    <message>
        <source>Energised GPU-hours</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>已通电 GPU 小时</translation>
    </message>
    <message>
        <source>Occupied GPU-hours</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>已占用 GPU 小时</translation>
    </message>
    <message>
        <source>Productive GPU-hours</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>有效产出 GPU 小时</translation>
    </message>
    <message>
        <source>Lost: no power</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>损失：无电力</translation>
    </message>
    <message>
        <source>Lost: commissioning</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>损失：调试</translation>
    </message>
    <message>
        <source>Lost: down</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>损失：停机</translation>
    </message>
    <message>
        <source>Lost: unscheduled</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>损失：未调度</translation>
    </message>
    <message>
        <source>Lost: recall stalls</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>损失：召回停顿</translation>
    </message>
    <message>
        <source>Lost: storage bandwidth</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>损失：存储带宽</translation>
    </message>
    <message>
        <source>Lost: host CPU</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>损失：主机 CPU</translation>
    </message>
    <message>
        <source>Lost: failures</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>损失：故障</translation>
    </message>
    <message>
        <source>Lost: no buyer</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>损失：无买家</translation>
    </message>
    <message>
        <source>Sold GPU-hours</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>已售 GPU 小时</translation>
    </message>
    <message>
        <source>Reserved hours contracted</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>合同预留小时</translation>
    </message>
    <message>
        <source>Share of reserved hours served</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>已满足的预留小时份额</translation>
    </message>
    <message>
        <source>Share of hours up that is reserved</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>在线小时中预留的份额</translation>
    </message>
    <message>
        <source>Productive hours not reserved</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>未预留的有效产出小时</translation>
    </message>
    <message>
        <source>Useful hours contracted</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>合同有效使用小时</translation>
    </message>
    <message>
        <source>Share of useful hours served</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>已满足的有效使用小时份额</translation>
    </message>
    <message>
        <source>Useful hours served to contracts</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>向合同提供的有效使用小时</translation>
    </message>
    <message>
        <source>Productive hours left for the market</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>留给市场的有效产出小时</translation>
    </message>
    <message>
        <source>Productive hours sold on the market</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>在市场上售出的有效产出小时</translation>
    </message>
    <message>
        <source>Hours billed on the market</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>在市场上计费的小时</translation>
    </message>
    <message>
        <source>Market revenue</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>市场收入</translation>
    </message>
    <message>
        <source>Demand not met</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>未满足的需求</translation>
    </message>
    <message>
        <source>Lost hours that a buyer waits for</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>有买家等待的损失小时</translation>
    </message>
    <message>
        <source>Promised start</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>承诺的开始</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>End of the term</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>合同期满</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>Credits are due from</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>罚金起算</translation>
    </message>
    <message>
        <source>Promised end</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>承诺的结束</translation>
    </message>
    <message>
        <source>Signing</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>签约</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>预付</translation>
    </message>
    <message>
        <source>What is left is settled</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>余额结清</translation>
    </message>
    <message>
        <source>Take-or-pay share of what is billed</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>计费量中的照付不议份额</translation>
    </message>
    <message>
        <source>Escalation of one month</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>一个月的价格递增</translation>
    </message>
    <message>
        <source>Escalation at promised dates</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>按承诺日期的价格递增</translation>
    </message>
    <message>
        <source>Escalation</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>价格递增</translation>
    </message>
    <message>
        <source>Billed share of served hours</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>已满足小时的计费份额</translation>
    </message>
    <message>
        <source>Value schedule per GPU and unit of price</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>每 GPU、每单位价格的价值进度</translation>
    </message>
    <message>
        <source>Value per GPU and unit of price</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>每 GPU、每单位价格的价值</translation>
    </message>
    <message>
        <source>GPUs contracted</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>签约 GPU</translation>
    </message>
    <message>
        <source>Price at the start</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>起始价格</translation>
    </message>
    <message>
        <source>Total contract value</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>合同总价值</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <source>Contracted hours, early end aside</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>合同小时（不计提前终止）</translation>
    </message>
    <message>
        <source>Contracted hours</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>合同小时</translation>
    </message>
    <message>
        <source>Renewed hours</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>续约小时</translation>
    </message>
    <message>
        <source>Value scheduled, early end aside</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>计划价值（不计提前终止）</translation>
    </message>
    <message>
        <source>Value after the early end</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>提前终止之后的价值</translation>
    </message>
    <message>
        <source>Value at actual dates</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>按实际日期的价值</translation>
    </message>
    <message>
        <source>Value forgone by the early end</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>因提前终止放弃的价值</translation>
    </message>
    <message>
        <source>Share signed by the end of month 0</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>第 0 月末前签约的份额</translation>
    </message>
    <message>
        <source>Served hours</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>已满足小时</translation>
    </message>
    <message>
        <source>Renewed hours served</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>已满足的续约小时</translation>
    </message>
    <message>
        <source>Billed hours</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>计费小时</translation>
    </message>
    <message>
        <source>Billed before credits</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>扣除罚金前的账单</translation>
    </message>
    <message>
        <source>Share of what is left that is settled</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>余额中已结清的份额</translation>
    </message>
    <message>
        <source>Late-delivery credit accrued</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>当月计提的延迟交付罚金</translation>
    </message>
    <message>
        <source>Late-delivery credit so far</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>累计延迟交付罚金</translation>
    </message>
    <message>
        <source>Credit taken off the bill</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>从账单中扣减的罚金</translation>
    </message>
    <message>
        <source>Credit paid in cash</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>以现金支付的罚金</translation>
    </message>
    <message>
        <source>Credit owed</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>应付罚金</translation>
    </message>
    <message>
        <source>Renewal revenue and early-end fee</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>续约收入与提前终止费</translation>
    </message>
    <message>
        <source>Revenue</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>收入</translation>
    </message>
    <message>
        <source>Prepayment received</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>收到的预付款</translation>
    </message>
    <message>
        <source>Prepayment credited</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>已抵扣的预付款</translation>
    </message>
    <message>
        <source>Prepayment paid back</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>退还的预付款</translation>
    </message>
    <message>
        <source>Deferred revenue</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>递延收入</translation>
    </message>
    <message>
        <source>Receipts, prepayments aside</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>收款（不含预付款）</translation>
    </message>
    <message>
        <source>Backlog signed</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>已签约的积压订单</translation>
    </message>
    <message>
        <source>Backlog earned</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>已实现的积压订单</translation>
    </message>
    <message>
        <source>Backlog lapsed</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>已失效的积压订单</translation>
    </message>
    <message>
        <source>Backlog</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>积压订单</translation>
    </message>
    <message>
        <source>RPO</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>剩余履约义务（RPO）</translation>
    </message>
    <message>
        <source>Reserved hours contracted for any GPU</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>不限 GPU 型号的合同预留小时</translation>
    </message>
    <message>
        <source>Hours up left for them</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>可供其使用的在线小时</translation>
    </message>
    <message>
        <source>Share of them served</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>其中已满足的份额</translation>
    </message>
    <message>
        <source>Share of the pool drawn</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>资源池被提取的份额</translation>
    </message>
    <message>
        <source>Useful hours contracted for any GPU</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>不限 GPU 型号的合同有效使用小时</translation>
    </message>
    <message>
        <source>Productive hours left for them</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>可供其使用的有效产出小时</translation>
    </message>
    <message>
        <source>Demand for any GPU not met</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>未满足的不限型号需求</translation>
    </message>
    <message>
        <source>Contracted GPU-hours</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>合同 GPU 小时</translation>
    </message>
    <message>
        <source>Contracted GPU-hours served</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>已满足的合同 GPU 小时</translation>
    </message>
    <message>
        <source>Contract revenue</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>合同收入</translation>
    </message>
    <message>
        <source>Contracted receipts, prepayments aside</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>合同收款（不含预付款）</translation>
    </message>
    <message>
        <source>Prepayments received</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>收到的预付款合计</translation>
    </message>
    <message>
        <source>Prepayments credited</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>已抵扣的预付款合计</translation>
    </message>
    <message>
        <source>Prepayments paid back</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>退还的预付款合计</translation>
    </message>
    <message>
        <source>Opening backlog falling due</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>期初积压订单中到期部分</translation>
    </message>
    <message>
        <source>Contract revenue of the customer</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>来自该客户的合同收入</translation>
    </message>
    <message>
        <source>RPO of the customer</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>该客户的 RPO</translation>
    </message>
    <message>
        <source>Customer&apos;s share of contract revenue</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>该客户占合同收入的份额</translation>
    </message>
    <message>
        <source>Lost GPU-hours</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>损失的 GPU 小时</translation>
    </message>
    <message>
        <source>Billed GPU-hours</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>计费 GPU 小时</translation>
    </message>
    <message>
        <source>Achieved utilization (productive / up)</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>实际利用率（有效产出 / 在线）</translation>
    </message>
    <message>
        <source>Effective utilization (productive / installed)</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>综合利用率（有效产出 / 已安装）</translation>
    </message>
    <message>
        <source>Commercial utilization (billed / up)</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>商业利用率（计费 / 在线）</translation>
    </message>
    <message>
        <source>GPU-hours productive at the scheduling limit</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>调度上限下的有效产出 GPU 小时</translation>
    </message>
    <message>
        <source>Utilization ceiling</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>利用率上限</translation>
    </message>
    <message>
        <source>Waste: no power</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>浪费：无电力</translation>
    </message>
    <message>
        <source>Waste: commissioning</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>浪费：调试</translation>
    </message>
    <message>
        <source>Waste: down</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>浪费：停机</translation>
    </message>
    <message>
        <source>Waste: unscheduled</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>浪费：未调度</translation>
    </message>
    <message>
        <source>Waste: recall stalls</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>浪费：召回停顿</translation>
    </message>
    <message>
        <source>Waste: storage bandwidth</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>浪费：存储带宽</translation>
    </message>
    <message>
        <source>Waste: host CPU</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>浪费：主机 CPU</translation>
    </message>
    <message>
        <source>Waste: failures</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>浪费：故障</translation>
    </message>
    <message>
        <source>Waste: no buyer</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>浪费：无买家</translation>
    </message>
    <message>
        <source>Opportunity-cost waste at price</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>按价格计的机会成本浪费</translation>
    </message>
    <message>
        <source>Borne by customers: unscheduled</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>客户承担：未调度</translation>
    </message>
    <message>
        <source>Borne by customers: recall stalls</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>客户承担：召回停顿</translation>
    </message>
    <message>
        <source>Borne by customers: storage bandwidth</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>客户承担：存储带宽</translation>
    </message>
    <message>
        <source>Borne by customers: host CPU</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>客户承担：主机 CPU</translation>
    </message>
    <message>
        <source>Borne by customers: failures</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>客户承担：故障</translation>
    </message>
    <message>
        <source>Waste borne by customers</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>客户承担的浪费</translation>
    </message>
    <message>
        <source>Waste borne by us</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>我方承担的浪费</translation>
    </message>
    <message>
        <source>Recoverable GPU-hours</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>可挽回的 GPU 小时</translation>
    </message>
    <message>
        <source>Recoverable waste at price</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>按价格计的可挽回浪费</translation>
    </message>
    <message>
        <source>IT power drawn per energised GPU</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>每个已通电 GPU 的实耗 IT 功率</translation>
    </message>
    <message>
        <source>IT energy</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>IT 用电量</translation>
    </message>
    <message>
        <source>Energy price growth of one month</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>电价每月增长</translation>
    </message>
    <message>
        <source>Energy price</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>电价</translation>
    </message>
    <message>
        <source>Power cost</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>电费</translation>
    </message>
    <message>
        <source>Rent escalation of one month</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>租金每月递增</translation>
    </message>
    <message>
        <source>Rent escalation</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>租金递增</translation>
    </message>
    <message>
        <source>Cost of a kW</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>每 kW 成本</translation>
    </message>
    <message>
        <source>IT power paid for</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>付费的 IT 功率</translation>
    </message>
    <message>
        <source>Rent</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>租金</translation>
    </message>
    <message>
        <source>Site build capex</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>站点建设资本支出</translation>
    </message>
    <message>
        <source>Site build capex before month 0</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>第 0 月之前的站点建设资本支出</translation>
    </message>
    <message>
        <source>Site build capex after the horizon</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>规划期之后的站点建设资本支出</translation>
    </message>
    <message>
        <source>Stranded power: not yet energised</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>闲置电力：尚未通电</translation>
    </message>
    <message>
        <source>Stranded power: no GPU on it</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>闲置电力：无 GPU 使用</translation>
    </message>
    <message>
        <source>Stranded power at cost</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>按成本计的闲置电力</translation>
    </message>
    <message>
        <source>Stranded power</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>闲置电力</translation>
    </message>
    <message>
        <source>Capex: servers</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>资本支出：服务器</translation>
    </message>
    <message>
        <source>Capex: network</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>资本支出：网络</translation>
    </message>
    <message>
        <source>Capex: spares</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>资本支出：备件</translation>
    </message>
    <message>
        <source>Capex: storage</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>资本支出：存储</translation>
    </message>
    <message>
        <source>Capex: site build</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>资本支出：站点建设</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>电力</translation>
    </message>
    <message>
        <source>Leases</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>租赁</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>人员</translation>
    </message>
    <message>
        <source>Storage subscriptions</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>存储订阅</translation>
    </message>
    <message>
        <source>Cash operating cost</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>现金运营成本</translation>
    </message>
    <message>
        <source>Paid before month 0</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>第 0 月之前已付</translation>
    </message>
    <message>
        <source>Payment at the pace of capacity</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>随容量进度付款</translation>
    </message>
    <message>
        <source>Payment of what is left</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>余额付款</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>累计已付</translation>
    </message>
    <message>
        <source>Supplier payments</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>供应商付款合计</translation>
    </message>
    <message>
        <source>Commitments left to pay</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>尚待支付的承诺</translation>
    </message>
    <message>
        <source>End of the availability window</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>可提款期结束</translation>
    </message>
    <message>
        <source>First repayment</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>首次还款</translation>
    </message>
    <message>
        <source>Base rate growth of one month</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>基准利率每月增长</translation>
    </message>
    <message>
        <source>Base rate</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>基准利率</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>利率</translation>
    </message>
    <message>
        <source>Funded capex</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>已融资的资本支出</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>提款</translation>
    </message>
    <message>
        <source>Drawn so far</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>累计提款</translation>
    </message>
    <message>
        <source>Interest</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>利息</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>余额</translation>
    </message>
    <message>
        <source>Debt drawn</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>债务提款</translation>
    </message>
    <message>
        <source>Scheduled principal</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>计划还本</translation>
    </message>
    <message>
        <source>Debt service</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>偿债额</translation>
    </message>
    <message>
        <source>Debt</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>债务</translation>
    </message>
    <message>
        <source>Coverage counts this month</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>当月计入覆盖率</translation>
    </message>
    <message>
        <source>Months counted so far</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>累计计入月数</translation>
    </message>
    <message>
        <source>Obligations not covered in the month</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>当月未覆盖的义务</translation>
    </message>
    <message>
        <source>Contracted receipts, trailing window</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>合同收款（滚动窗口）</translation>
    </message>
    <message>
        <source>Market revenue, trailing window</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>市场收入（滚动窗口）</translation>
    </message>
    <message>
        <source>Obligations, trailing window</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>义务（滚动窗口）</translation>
    </message>
    <message>
        <source>Coverage exists</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>覆盖率存在</translation>
    </message>
    <message>
        <source>Obligations not covered over the window</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>窗口内未覆盖的义务</translation>
    </message>
    <message>
        <source>Month of the lowest coverage so far</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>至今覆盖率最低的月份</translation>
    </message>
    <message>
        <source>Lowest coverage so far</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>至今最低覆盖率</translation>
    </message>
    <message>
        <source>Months below 1 so far</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>至今低于 1 的月数</translation>
    </message>
    <message>
        <source>Largest shortfall so far</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>至今最大缺口</translation>
    </message>
    <message>
        <source>Cost, discounted</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>成本（折现）</translation>
    </message>
    <message>
        <source>Installed GPU-hours, discounted</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>已安装 GPU 小时（折现）</translation>
    </message>
    <message>
        <source>Lost to no power, discounted</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>因无电力损失（折现）</translation>
    </message>
    <message>
        <source>Lost to commissioning, discounted</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>因调试损失（折现）</translation>
    </message>
    <message>
        <source>Lost to being down, discounted</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>因停机损失（折现）</translation>
    </message>
    <message>
        <source>Lost unscheduled, discounted</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>因未调度损失（折现）</translation>
    </message>
    <message>
        <source>Lost to recalls, discounted</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>因召回损失（折现）</translation>
    </message>
    <message>
        <source>Lost to storage bandwidth, discounted</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>因存储带宽损失（折现）</translation>
    </message>
    <message>
        <source>Lost to host CPU, discounted</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>因主机 CPU 损失（折现）</translation>
    </message>
    <message>
        <source>Lost to failures, discounted</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>因故障损失（折现）</translation>
    </message>
    <message>
        <source>Lost to no buyer, discounted</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>因无买家损失（折现）</translation>
    </message>
    <message>
        <source>Sold GPU-hours, discounted</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>已售 GPU 小时（折现）</translation>
    </message>
    <message>
        <source>Capex within the horizon</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>规划期内的资本支出</translation>
    </message>
    <message>
        <source>Cost of the plan, present value</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>规划总成本（现值）</translation>
    </message>
    <message>
        <source>Installed GPU-hours, present value</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>已安装 GPU 小时（现值）</translation>
    </message>
    <message>
        <source>Levelised cost of an installed GPU-hour</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>每已安装 GPU 小时的平准化成本</translation>
    </message>
    <message>
        <source>Waste at cost: no power</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>按成本计的浪费：无电力</translation>
    </message>
    <message>
        <source>Waste at cost: commissioning</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>按成本计的浪费：调试</translation>
    </message>
    <message>
        <source>Waste at cost: down</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>按成本计的浪费：停机</translation>
    </message>
    <message>
        <source>Waste at cost: unscheduled</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>按成本计的浪费：未调度</translation>
    </message>
    <message>
        <source>Waste at cost: recall stalls</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>按成本计的浪费：召回停顿</translation>
    </message>
    <message>
        <source>Waste at cost: storage bandwidth</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>按成本计的浪费：存储带宽</translation>
    </message>
    <message>
        <source>Waste at cost: host CPU</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>按成本计的浪费：主机 CPU</translation>
    </message>
    <message>
        <source>Waste at cost: failures</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>按成本计的浪费：故障</translation>
    </message>
    <message>
        <source>Waste at cost: no buyer</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>按成本计的浪费：无买家</translation>
    </message>
    <message>
        <source>Hours sold, at cost</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>已售小时（按成本计）</translation>
    </message>
    <message>
        <source>Waste at cost, present value</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>按成本计的浪费（现值）</translation>
    </message>
    <message>
        <source>Achieved utilization (productive / up), whole horizon</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>实际利用率（有效产出 / 在线），整个规划期</translation>
    </message>
    <message>
        <source>Effective utilization (productive / installed), whole horizon</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>综合利用率（有效产出 / 已安装），整个规划期</translation>
    </message>
    <message>
        <source>Commercial utilization (billed / up), whole horizon</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>商业利用率（计费 / 在线），整个规划期</translation>
    </message>
    <message>
        <source>Utilization ceiling, whole horizon</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>利用率上限，整个规划期</translation>
    </message>
    <message>
        <source>Utilization target, last month</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>目标利用率，最后一个月</translation>
    </message>
    <message>
        <source>Achieved utilization, last month</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>实际利用率，最后一个月</translation>
    </message>
    <message>
        <source>Utilization ceiling, last month</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>利用率上限，最后一个月</translation>
    </message>
    <message>
        <source>GPU-hours up, last month</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>在线 GPU 小时，最后一个月</translation>
    </message>
    <message>
        <source>Month of the lowest coverage</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>覆盖率最低的月份</translation>
    </message>
    <message>
        <source>Months in which coverage exists</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>存在覆盖率的月数</translation>
    </message>
    <message>
        <source>Months with coverage below 1</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>覆盖率低于 1 的月数</translation>
    </message>
    <message>
        <source>Largest shortfall over the window</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>窗口内最大缺口</translation>
    </message>
    <message>
        <source>Sum of monthly shortfalls</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>月度缺口之和</translation>
    </message>
    <message>
        <source>Cost of one recall at list price</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>按目录价计的一次召回成本</translation>
    </message>
    <message>
        <source>Cost of one recall at market price</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>按市场价计的一次召回成本</translation>
    </message>
    <message>
        <source>Time of one recall</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>一次召回的时间</translation>
    </message>
    <message>
        <source>Contract revenue within the horizon</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>规划期内的合同收入</translation>
    </message>
    <message>
        <source>Market revenue within the horizon</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>规划期内的市场收入</translation>
    </message>
    <message>
        <source>Largest customer&apos;s share of contract revenue</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>最大客户占合同收入的份额</translation>
    </message>
    <message>
        <source>Customer concentration (HHI)</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>客户集中度（HHI）</translation>
    </message>
    <message>
        <source>Largest customer&apos;s share of RPO, month 0</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>最大客户占 RPO 的份额，第 0 月</translation>
    </message>
    <message>
        <source>RPO, month 0</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>RPO，第 0 月</translation>
    </message>
    <message>
        <source>Backlog, month 0</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>积压订单，第 0 月</translation>
    </message>
    <message>
        <source>Backlog falling due in months 1-24</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>第 1-24 月到期的积压订单</translation>
    </message>
    <message>
        <source>Backlog falling due in months 25-48</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>第 25-48 月到期的积压订单</translation>
    </message>
    <message>
        <source>Backlog falling due after month 48</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>第 48 月之后到期的积压订单</translation>
    </message>
    <message>
        <source>Peak debt</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>债务峰值</translation>
    </message>
    <message>
        <source>No power</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation>无电力</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation>调试</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation>停机</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation>未调度</translation>
    </message>
    <message>
        <source>Recall stalls</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation>召回停顿</translation>
    </message>
    <message>
        <source>Storage bandwidth</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation>存储带宽</translation>
    </message>
    <message>
        <source>Host CPU</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation>主机 CPU</translation>
    </message>
    <message>
        <source>Failures</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation>故障</translation>
    </message>
    <message>
        <source>No buyer</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation>无买家</translation>
    </message>
    <message>
        <source>Servers</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Spares</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation>备件</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation>存储</translation>
    </message>
    <message>
        <source>Site build</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation>站点建设</translation>
    </message>
    <message>
        <source>no GPU is installed within the horizon</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation>规划期内没有安装任何 GPU</translation>
    </message>
    <message>
        <source>no GPU is up within the horizon</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation>规划期内没有任何 GPU 在线</translation>
    </message>
    <message>
        <source>no GPU is up in the last month</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation>最后一个月没有任何 GPU 在线</translation>
    </message>
    <message>
        <source>no window with obligations lies wholly after the first month counted</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation>没有一个含义务的窗口完全位于首个计入月份之后</translation>
    </message>
    <message>
        <source>no offline tier, or no GPU that could wait for it</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation>没有离线层，或没有可能等待召回的 GPU</translation>
    </message>
    <message>
        <source>no contract earns revenue within the horizon</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation>规划期内没有合同产生收入</translation>
    </message>
    <message>
        <source>no contract is signed at month 0</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation>第 0 月没有已签约的合同</translation>
    </message>
    <message>
        <source>No coverage: the trailing window is not yet complete, or holds no obligations.</source>
        <extracomment>core/model/reading.cpp</extracomment>
        <translation>无覆盖率：滚动窗口尚未完整，或其中没有义务。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>core/model/assumption_sections.cpp</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Of the commitment.</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation>承诺的名称。</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>core/graph/graph_tables.cpp</extracomment>
        <translation>供应商</translation>
    </message>
    <message>
        <source>A counterparty.</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation>一个交易对手。</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>总额</translation>
    </message>
    <message>
        <source>What is owed over the whole term.</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation>整个期限内应付的金额。</translation>
    </message>
    <message>
        <source>Of the payments.</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation>付款的开始月。</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation>期限</translation>
    </message>
    <message>
        <source>What is unpaid at its end falls due then.</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation>期末未付的部分届时到期。</translation>
    </message>
    <message>
        <source>Firm share</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation>固定份额</translation>
    </message>
    <message>
        <source>Paid evenly over the term; the rest at the pace of energised GPUs.</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation>在期限内均匀支付；其余随已通电 GPU 的进度支付。</translation>
    </message>
    <message>
        <source>Reference fleet</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation>参考机群</translation>
    </message>
    <message>
        <source>Energised GPUs at which the pace is full.</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation>进度达到满额时的已通电 GPU 数。</translation>
    </message>
    <message>
        <source>Empty: at the firm share.</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation>留空：按固定份额。</translation>
    </message>
    <message>
        <source>GPUs and price</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>GPU 与价格</translation>
    </message>
    <message>
        <source>Total value and GPUs</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>总价值与 GPU</translation>
    </message>
    <message>
        <source>Total value and price</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>总价值与价格</translation>
    </message>
    <message>
        <source>Reserved capacity</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>预留容量</translation>
    </message>
    <message>
        <source>Useful hours</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>有效使用小时</translation>
    </message>
    <message>
        <source>The contract&apos;s price goes on</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>沿用合同价格</translation>
    </message>
    <message>
        <source>The market price of each month</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>每月的市场价</translation>
    </message>
    <message>
        <source>Of the contract.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>合同的名称。</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>客户</translation>
    </message>
    <message>
        <source>GPU</source>
        <extracomment>core/model/unit_table.cpp</extracomment>
        <translation>GPU</translation>
    </message>
    <message>
        <source>None: any GPU serves it, after the contracts that name one.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>无：任何 GPU 均可满足，排在指定型号的合同之后。</translation>
    </message>
    <message>
        <source>Given are</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>已给定</translation>
    </message>
    <message>
        <source>Two of GPUs, price and total value; the third is derived.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>GPU、价格与总价值中的两项；第三项由此推算。</translation>
    </message>
    <message>
        <source>GPUs</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>GPU 数</translation>
    </message>
    <message>
        <source>Contracted, at the top of the ramp.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>爬坡完成后的签约数量。</translation>
    </message>
    <message>
        <source>At the start, before escalation.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>起始价格，递增之前。</translation>
    </message>
    <message>
        <source>Total value</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>总价值</translation>
    </message>
    <message>
        <source>Over the whole term at the promised dates.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>按承诺日期、整个期限内的价值。</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>签约月</translation>
    </message>
    <message>
        <source>Empty: month 0, or the start where that is earlier.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>留空：第 0 月，或更早的开始月份。</translation>
    </message>
    <message>
        <source>Of service, as promised.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>服务的开始，按承诺。</translation>
    </message>
    <message>
        <source>From the start.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>自开始起算。</translation>
    </message>
    <message>
        <source>Ramp</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>爬坡期</translation>
    </message>
    <message>
        <source>From the first GPU to the last, a straight line.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>从第一个 GPU 到最后一个，直线增长。</translation>
    </message>
    <message>
        <source>Payment term</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation>付款账期</translation>
    </message>
    <message>
        <source>Whole months from billing to cash.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>从开票到收款的整月数。</translation>
    </message>
    <message>
        <source>Billing lag</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>计费滞后</translation>
    </message>
    <message>
        <source>From energised to billed.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>从通电到计费。</translation>
    </message>
    <message>
        <source>Delay</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Agreed with the customer.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>与客户约定的延迟。</translation>
    </message>
    <message>
        <source>Waits for site</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>等待站点</translation>
    </message>
    <message>
        <source>The delay of this site delays the contract.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>该站点的延迟会使合同延迟。</translation>
    </message>
    <message>
        <source>Billed on</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>计费依据</translation>
    </message>
    <message>
        <source>Reserved: the customer pays for GPUs that are up, whatever it does with them. Useful: for hours of useful work.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>预留：无论如何使用，客户均为在线的 GPU 付费。有效使用：按有效工作的小时付费。</translation>
    </message>
    <message>
        <source>Take-or-pay</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>照付不议</translation>
    </message>
    <message>
        <source>The share billed whether used or not.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>无论是否使用均计费的份额。</translation>
    </message>
    <message>
        <source>Expected use</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>预期使用</translation>
    </message>
    <message>
        <source>The share of its hours that the customer takes; billed is the larger of this and take-or-pay.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>客户实际使用其小时的份额；按此值与照付不议中的较大者计费。</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>预付比例</translation>
    </message>
    <message>
        <source>Share of the contract&apos;s value paid ahead.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>提前支付的合同价值份额。</translation>
    </message>
    <message>
        <source>Prepayment month</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>预付月</translation>
    </message>
    <message>
        <source>Empty: when service starts.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>留空：服务开始时。</translation>
    </message>
    <message>
        <source>Prepayment credited from</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>预付款抵扣自</translation>
    </message>
    <message>
        <source>Months after the start. Empty: in proportion to revenue.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>开始之后的月数。留空：按收入比例抵扣。</translation>
    </message>
    <message>
        <source>Prepayment credited over</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>预付款抵扣期</translation>
    </message>
    <message>
        <source>Empty: to the end of the term, where a first month is given.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>留空：若给定了首月，则抵扣至期满。</translation>
    </message>
    <message>
        <source>Escalator</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>年递增率</translation>
    </message>
    <message>
        <source>Effective, a year, from the start.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>有效年率，自开始起算。</translation>
    </message>
    <message>
        <source>Availability promised</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>承诺可用率</translation>
    </message>
    <message>
        <source>Share of the contracted hours below which credits are due.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>低于合同小时的这一份额即须给付罚金。</translation>
    </message>
    <message>
        <source>Late-delivery credit</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>延迟交付罚金</translation>
    </message>
    <message>
        <source>Share of the price credited for each promised hour not delivered.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>每个承诺而未交付的小时按价格给付的份额。</translation>
    </message>
    <message>
        <source>Grace</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>宽限期</translation>
    </message>
    <message>
        <source>After the promised start, before credits are due.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>承诺开始之后、罚金起算之前。</translation>
    </message>
    <message>
        <source>Cap of credits</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>罚金上限</translation>
    </message>
    <message>
        <source>Share of the contract&apos;s value.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>占合同价值的份额。</translation>
    </message>
    <message>
        <source>Early end</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>提前终止</translation>
    </message>
    <message>
        <source>The month in which the customer leaves. Empty: never.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>客户离开的月份。留空：不离开。</translation>
    </message>
    <message>
        <source>Early-end fee</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>提前终止费</translation>
    </message>
    <message>
        <source>Share of the remaining value, paid at the early end.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>剩余价值的份额，在提前终止时支付。</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>续约</translation>
    </message>
    <message>
        <source>Share of the GPUs renewed for the same term; neither in value nor in backlog.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>以相同期限续约的 GPU 份额；既不计入合同价值，也不计入积压订单。</translation>
    </message>
    <message>
        <source>Renewal price</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>续约价格</translation>
    </message>
    <message>
        <source>Of the renewed GPUs.</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>续约 GPU 的价格。</translation>
    </message>
    <message>
        <source>Of the company.</source>
        <extracomment>core/plan/counterparty.h</extracomment>
        <translation>公司的名称。</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>What it is to the plan.</source>
        <extracomment>core/plan/counterparty.h</extracomment>
        <translation>它在规划中的角色。</translation>
    </message>
    <message>
        <source>Of the facility.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>融资安排的名称。</translation>
    </message>
    <message>
        <source>Lender</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>贷款方</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>额度</translation>
    </message>
    <message>
        <source>The most that can be drawn in total; what is repaid cannot be drawn again.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>累计可提款的上限；已偿还的部分不能再提。</translation>
    </message>
    <message>
        <source>Advance rate</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>融资比例</translation>
    </message>
    <message>
        <source>Share of the funded capex that is drawn.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>已融资资本支出中提款的份额。</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Owed before month 0; counts as drawn.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>第 0 月之前的欠款；计为已提款。</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>提款自</translation>
    </message>
    <message>
        <source>Start of the availability window.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>可提款期的开始。</translation>
    </message>
    <message>
        <source>Drawn until</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>提款至</translation>
    </message>
    <message>
        <source>End of the availability window; a month before maturity at the latest.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>可提款期的结束；最迟为到期前一个月。</translation>
    </message>
    <message>
        <source>Floor of the base rate</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>基准利率下限</translation>
    </message>
    <message>
        <source>The base rate never counts for less.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>基准利率不低于此值计算。</translation>
    </message>
    <message>
        <source>Spread</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>利差</translation>
    </message>
    <message>
        <source>Added to the base rate.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>加在基准利率之上。</translation>
    </message>
    <message>
        <source>Repaid from</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>还款自</translation>
    </message>
    <message>
        <source>Maturity</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>到期</translation>
    </message>
    <message>
        <source>Nothing is owed from here on.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>自此不再有欠款。</translation>
    </message>
    <message>
        <source>There is no table &quot;{value}&quot;; there are {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>没有名为“{value}”的表；现有 {allowed}。</translation>
    </message>
    <message>
        <source>{place}: there is no row &quot;{value}&quot;.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：没有名为“{value}”的行。</translation>
    </message>
    <message>
        <source>{place} has no field &quot;{value}&quot;; it has {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place} 没有字段“{value}”；它有 {allowed}。</translation>
    </message>
    <message>
        <source>{place}: &quot;{value}&quot; is not a number; allowed is {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：“{value}”不是数字；允许 {allowed}。</translation>
    </message>
    <message>
        <source>{place}: {value} is not a whole number; allowed is {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：{value} 不是整数；允许 {allowed}。</translation>
    </message>
    <message>
        <source>{place}: {value} is outside the bounds; allowed is {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：{value} 超出界限；允许 {allowed}。</translation>
    </message>
    <message>
        <source>{place}: &quot;{value}&quot; is not one of the choices; allowed is {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：“{value}”不在可选项之中；允许 {allowed}。</translation>
    </message>
    <message>
        <source>{place}: &quot;{value}&quot; is not a month; allowed is a month such as 2026-01, from 1900-01 to 2200-12.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：“{value}”不是月份；允许形如 2026-01 的月份，从 1900-01 到 2200-12。</translation>
    </message>
    <message>
        <source>{place}: &quot;{value}&quot; is not a curve: {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：“{value}”不是曲线：{allowed}。</translation>
    </message>
    <message>
        <source>{place}: the text has {value} bytes; allowed are {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：文本有 {value} 字节；允许 {allowed}。</translation>
    </message>
    <message>
        <source>{place}: &quot;{value}&quot; holds a line break or control character, or is not UTF-8; allowed is {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：“{value}”含有换行或控制字符，或不是 UTF-8；允许 {allowed}。</translation>
    </message>
    <message>
        <source>{place}: &quot;{value}&quot; does not exist; allowed is {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：“{value}”不存在；允许 {allowed}。</translation>
    </message>
    <message>
        <source>{place} is empty; allowed is {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place} 为空；允许 {allowed}。</translation>
    </message>
    <message>
        <source>{place}: the shares of the storage mix that are set come to {value}; allowed is at most 100 %, and one tier takes the rest.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：已设定的存储组合份额合计为 {value}；最多允许 100 %，其余由一个层承担。</translation>
    </message>
    <message>
        <source>{place}: {value} is more than the total of {allowed}; nothing is left to pay.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：{value} 超过总额 {allowed}；没有剩余可付。</translation>
    </message>
    <message>
        <source>{place}: month {value} lies beyond the horizon of {allowed} months and enters closing figures only.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：第 {value} 月超出 {allowed} 个月的规划期，只计入期末数字。</translation>
    </message>
    <message>
        <source>{place}: month {value} is after the start; the contract counts as signed at its start, month {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：第 {value} 月晚于开始；该合同按其开始月（第 {allowed} 月）视为已签约。</translation>
    </message>
    <message>
        <source>The plan has GPUs but no online storage tier that holds data; nothing feeds them and nothing is productive.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>规划中有 GPU，但没有存放数据的在线存储层；GPU 无数据可用，没有有效产出。</translation>
    </message>
    <message>
        <source>{place} cannot be deleted: it is used by {value}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>无法删除 {place}：{value} 正在使用它。</translation>
    </message>
    <message>
        <source>{place}: {value} is not a text; allowed is {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：{value} 不是文本；允许 {allowed}。</translation>
    </message>
    <message>
        <source>{place}: {value} cannot be the id of a row; allowed is {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：{value} 不能作为行的编号；允许 {allowed}。</translation>
    </message>
    <message>
        <source>{place}: there are {value} rows; allowed are at most {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：有 {value} 行；最多允许 {allowed} 行。</translation>
    </message>
    <message>
        <source>Staff per MW</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>每 MW 人员</translation>
    </message>
    <message>
        <source>People for every MW of critical IT power available.</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>每 MW 可用关键 IT 功率所需人数。</translation>
    </message>
    <message>
        <source>Staff per 1,000 GPUs</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>每 1,000 GPU 人员</translation>
    </message>
    <message>
        <source>People for every 1,000 GPUs delivered.</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>每 1,000 个已交付 GPU 所需人数。</translation>
    </message>
    <message>
        <source>Cost of a person</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>人均成本</translation>
    </message>
    <message>
        <source>A year, all in.</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>每年，全部计入。</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Storage workload</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>存储负载</translation>
    </message>
    <message>
        <source>Operations</source>
        <extracomment>core/model/statement_lines.cpp</extracomment>
        <translation>运营</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <extracomment>core/plan/counterparty.h</extracomment>
        <translation>交易对手</translation>
    </message>
    <message>
        <source>Counterparties</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>交易对手</translation>
    </message>
    <message>
        <source>GPU catalogue</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>GPU 目录</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>站点</translation>
    </message>
    <message>
        <source>Sites</source>
        <extracomment>core/model/unit_table.cpp</extracomment>
        <translation>站点</translation>
    </message>
    <message>
        <source>Facility</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>融资安排</translation>
    </message>
    <message>
        <source>Debt facilities</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>债务融资</translation>
    </message>
    <message>
        <source>Tranche</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>批次</translation>
    </message>
    <message>
        <source>Tranches</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>批次</translation>
    </message>
    <message>
        <source>Tier</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>存储层</translation>
    </message>
    <message>
        <source>Storage tiers</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>存储层</translation>
    </message>
    <message>
        <source>Contract</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contracts</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>合同</translation>
    </message>
    <message>
        <source>Commitment</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Supplier commitments</source>
        <extracomment>core/model/statement_lines.cpp</extracomment>
        <translation>供应商承诺</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>core/model/source_numbers.cpp</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>True hours of each month</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>每月实际小时数</translation>
    </message>
    <message>
        <source>730 hours in every month</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>每月均为 730 小时</translation>
    </message>
    <message>
        <source>Hours held</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>占用的小时</translation>
    </message>
    <message>
        <source>Plan name</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>规划名称</translation>
    </message>
    <message>
        <source>Shown in the title bar and on every report.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>显示在标题栏和每份报告上。</translation>
    </message>
    <message>
        <source>What the plan is for. Shown on its first page.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>规划的用途。显示在其首页。</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>货币</translation>
    </message>
    <message>
        <source>A label: every amount of the plan is in it.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>仅为标签：规划中的所有金额均以它计。</translation>
    </message>
    <message>
        <source>Start month</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>起始月</translation>
    </message>
    <message>
        <source>Month 0 of the plan, as 2026-01.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>规划的第 0 月，如 2026-01。</translation>
    </message>
    <message>
        <source>Horizon</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>规划期</translation>
    </message>
    <message>
        <source>How many months the plan shows.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>规划显示的月数。</translation>
    </message>
    <message>
        <source>Hours of a month</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>每月小时数</translation>
    </message>
    <message>
        <source>True hours (leap years included) or 730 in every month.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>实际小时数（含闰年），或每月 730 小时。</translation>
    </message>
    <message>
        <source>Fiscal year ends in month</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>财年结束月</translation>
    </message>
    <message>
        <source>1 is January, 12 December.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>1 为一月，12 为十二月。</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>折现率</translation>
    </message>
    <message>
        <source>Effective, a year.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>有效年率。</translation>
    </message>
    <message>
        <source>Utilization target, start</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>目标利用率，起点</translation>
    </message>
    <message>
        <source>Productive share of the GPU-hours that are up, before the target rises.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>目标上升之前，在线 GPU 小时中有效产出的份额。</translation>
    </message>
    <message>
        <source>Utilization target, end</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>目标利用率，终点</translation>
    </message>
    <message>
        <source>The same once the target has risen.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>目标上升之后的同一份额。</translation>
    </message>
    <message>
        <source>Target rises from</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>目标上升自</translation>
    </message>
    <message>
        <source>The month in which the rise begins.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>开始上升的月份。</translation>
    </message>
    <message>
        <source>Target rises over</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>目标上升历时</translation>
    </message>
    <message>
        <source>How long the rise takes.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>上升所需的时间。</translation>
    </message>
    <message>
        <source>Scheduling limit</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>调度上限</translation>
    </message>
    <message>
        <source>The largest share of the GPUs that are up which jobs can occupy.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>作业最多能占用的在线 GPU 份额。</translation>
    </message>
    <message>
        <source>GPU scale</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>GPU 规模</translation>
    </message>
    <message>
        <source>Multiplies the GPUs of every tranche.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>乘以每个批次的 GPU 数。</translation>
    </message>
    <message>
        <source>Delay of all tranches</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>所有批次的延迟</translation>
    </message>
    <message>
        <source>Added to the delay of every tranche.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>加到每个批次的延迟上。</translation>
    </message>
    <message>
        <source>Delay of all sites</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>所有站点的延迟</translation>
    </message>
    <message>
        <source>Added to the delay of every site.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>加到每个站点的延迟上。</translation>
    </message>
    <message>
        <source>Delay of demand</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>需求延迟</translation>
    </message>
    <message>
        <source>Added to the start of every contract and to market demand.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>加到每份合同的开始和市场需求上。</translation>
    </message>
    <message>
        <source>Market price shift</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>市场价变动</translation>
    </message>
    <message>
        <source>Market prices are multiplied by 1 + this.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>市场价乘以 1 加此值。</translation>
    </message>
    <message>
        <source>Energy price shift</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>电价变动</translation>
    </message>
    <message>
        <source>Energy prices are multiplied by 1 + this.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>电价乘以 1 加此值。</translation>
    </message>
    <message>
        <source>Storage shift</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>存储迁移</translation>
    </message>
    <message>
        <source>0: the storage mix as planned; 1: all data on the tier chosen below.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>0：按规划的存储组合；1：所有数据都在下面选定的层上。</translation>
    </message>
    <message>
        <source>Storage shifts to</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>存储迁移至</translation>
    </message>
    <message>
        <source>The tier that the storage shift moves data to; where none is named, the tier that takes the rest of the mix.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>存储迁移的目标层；未指定时，为承担组合其余部分的层。</translation>
    </message>
    <message>
        <source>Market pays for</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>市场按此付费</translation>
    </message>
    <message>
        <source>Hours held: every occupied hour is billed. Useful hours: only productive ones.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>占用的小时：每个被占用的小时都计费。有效使用小时：只计有效产出的小时。</translation>
    </message>
    <message>
        <source>Coverage window</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>覆盖率窗口</translation>
    </message>
    <message>
        <source>Revenue coverage is measured over this many trailing months.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>收入覆盖率按此数目的滚动月份计算。</translation>
    </message>
    <message>
        <source>Coverage counts from</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>覆盖率起算月</translation>
    </message>
    <message>
        <source>Empty: from the first month in which a contract bills.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>留空：自首个有合同计费的月份起。</translation>
    </message>
    <message>
        <source>Coverage threshold</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>覆盖率阈值</translation>
    </message>
    <message>
        <source>The line that coverage should stay above.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>覆盖率应保持在此线之上。</translation>
    </message>
    <message>
        <source>Leased</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>租赁</translation>
    </message>
    <message>
        <source>Built</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>自建</translation>
    </message>
    <message>
        <source>Landlord: rent waits for the site</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>出租方：租金随站点顺延</translation>
    </message>
    <message>
        <source>Tenant: rent runs from the ready month</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>承租方：自就绪月起付租</translation>
    </message>
    <message>
        <source>Of the site.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>站点的名称。</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>地区</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>站点所在地。</translation>
    </message>
    <message>
        <source>Critical IT power</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>关键 IT 功率</translation>
    </message>
    <message>
        <source>MW for servers, network and storage, cooling aside.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>供服务器、网络与存储使用的 MW，不含制冷。</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>就绪月</translation>
    </message>
    <message>
        <source>The month in which power begins, as promised.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>按承诺开始供电的月份。</translation>
    </message>
    <message>
        <source>How much later than promised.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>比承诺晚多久。</translation>
    </message>
    <message>
        <source>Energisation ramp</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>通电爬坡期</translation>
    </message>
    <message>
        <source>From the first to the last MW.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>从第一个 MW 到最后一个。</translation>
    </message>
    <message>
        <source>PUE</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness: energy of the site / energy of its IT.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>电能使用效率：站点用电量 / 其 IT 用电量。</translation>
    </message>
    <message>
        <source>For each kWh that the site draws.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>站点每耗用一 kWh 的价格。</translation>
    </message>
    <message>
        <source>Tenure</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>持有方式</translation>
    </message>
    <message>
        <source>Leased: rent on contracted power. Built: paid for while it is built.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>租赁：按合同功率付租。自建：在建设期间支付。</translation>
    </message>
    <message>
        <source>For each kW contracted, a month. Leased sites only.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>每 kW 合同功率的月租。仅限租赁站点。</translation>
    </message>
    <message>
        <source>Lease term</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>租期</translation>
    </message>
    <message>
        <source>Power ends with the lease. Leased sites only.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>租约结束时供电终止。仅限租赁站点。</translation>
    </message>
    <message>
        <source>Rent escalator</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>租金年递增率</translation>
    </message>
    <message>
        <source>Effective, a year, from the first rent.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>有效年率，自首次付租起算。</translation>
    </message>
    <message>
        <source>Delay borne by</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>延迟承担方</translation>
    </message>
    <message>
        <source>Who pays rent while the site is late. Leased sites only.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>站点延迟期间由谁付租。仅限租赁站点。</translation>
    </message>
    <message>
        <source>Build cost</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>建设成本</translation>
    </message>
    <message>
        <source>For each MW of critical IT power. Built sites only.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>每 MW 关键 IT 功率。仅限自建站点。</translation>
    </message>
    <message>
        <source>Build time</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>建设期</translation>
    </message>
    <message>
        <source>The cost is spent evenly over these months before the site is ready. Built sites only.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>成本在站点就绪前的这些月份内均匀支出。仅限自建站点。</translation>
    </message>
    <message>
        <source>Plant life</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>设施寿命</translation>
    </message>
    <message>
        <source>Of the GPU, as it is sold.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>GPU 的名称，按其销售名称。</translation>
    </message>
    <message>
        <source>GPUs per server</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>每服务器 GPU 数</translation>
    </message>
    <message>
        <source>8 in an HGX server, 72 in an NVL72 rack.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>HGX 服务器为 8 个，NVL72 机柜为 72 个。</translation>
    </message>
    <message>
        <source>Price of a server</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>服务器价格</translation>
    </message>
    <message>
        <source>Or of the rack, where GPUs are sold by rack.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>若按机柜销售 GPU，则为机柜价格。</translation>
    </message>
    <message>
        <source>Switches, optics and cables.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>交换机、光模块与线缆。</translation>
    </message>
    <message>
        <source>Spare servers bought, as a share of those in use.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>购入的备用服务器，占在用服务器的份额。</translation>
    </message>
    <message>
        <source>Power of a server</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>服务器功率</translation>
    </message>
    <message>
        <source>IT power at load.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>负载下的 IT 功率。</translation>
    </message>
    <message>
        <source>Network power per GPU</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>每 GPU 网络功率</translation>
    </message>
    <message>
        <source>IT power of the network, for each GPU.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>每个 GPU 分摊的网络 IT 功率。</translation>
    </message>
    <message>
        <source>Idle power</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>空闲功率</translation>
    </message>
    <message>
        <source>Power of an idle GPU as a share of its power at load.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>空闲 GPU 的功率占负载功率的份额。</translation>
    </message>
    <message>
        <source>Useful life</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>使用寿命</translation>
    </message>
    <message>
        <source>Service life of a tranche that does not set its own.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>未自行设定的批次的服役年限。</translation>
    </message>
    <message>
        <source>Salvage</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>残值</translation>
    </message>
    <message>
        <source>Share of the cost received when a tranche retires.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>批次退役时收回的成本份额。</translation>
    </message>
    <message>
        <source>List price</source>
        <extracomment>core/model/unit_table.cpp</extracomment>
        <translation>目录价</translation>
    </message>
    <message>
        <source>Published on-demand price; prices a recall.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>公布的按需价格；用于为召回计价。</translation>
    </message>
    <message>
        <source>What an hour sells for without a contract; prices waste.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>无合同时一小时的售价；用于为浪费计价。</translation>
    </message>
    <message>
        <source>GPUs that buyers without a contract would take at the market price.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>无合同的买家愿按市场价购买的 GPU 数。</translation>
    </message>
    <message>
        <source>Failures per GPU-day</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>每 GPU 每日故障数</translation>
    </message>
    <message>
        <source>Interruptions that one GPU causes in a day.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>一个 GPU 一天引起的中断次数。</translation>
    </message>
    <message>
        <source>GPUs that fail together</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>同时失效的 GPU 数</translation>
    </message>
    <message>
        <source>A server of 8; a tray of 4 in an NVL72.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>8 卡服务器为 8；NVL72 的 4 卡托盘为 4。</translation>
    </message>
    <message>
        <source>Repair time</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>修复时间</translation>
    </message>
    <message>
        <source>Days from failure to service.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>从故障到恢复服务的天数。</translation>
    </message>
    <message>
        <source>Planned downtime</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>计划停机</translation>
    </message>
    <message>
        <source>Share of hours lost to maintenance.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>因维护损失的小时份额。</translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>core/model/assumption_sections.cpp</extracomment>
        <translation>输入项</translation>
    </message>
    <message>
        <source>The key of the input, as skus.7.server_price, or of a row, as skus.7.</source>
        <extracomment>core/plan/source.h</extracomment>
        <translation>输入项的键，如 skus.7.server_price；或行的键，如 skus.7。</translation>
    </message>
    <message>
        <source>Who published the figure, or the word assumption.</source>
        <extracomment>core/plan/source.h</extracomment>
        <translation>数字的发布者，或写明 assumption（假设）。</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>core/plan/source.h</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>As precise as the source: 2025, 2025-10 or 2025-10-31.</source>
        <extracomment>core/plan/source.h</extracomment>
        <translation>与来源同样精确：2025、2025-10 或 2025-10-31。</translation>
    </message>
    <message>
        <source>How the figure was derived from the source.</source>
        <extracomment>core/plan/source.h</extracomment>
        <translation>该数字如何由来源得出。</translation>
    </message>
    <message>
        <source>Overlapped with compute (prefetch)</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>与计算重叠（预取）</translation>
    </message>
    <message>
        <source>Serial: compute waits</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>串行：计算等待读取</translation>
    </message>
    <message>
        <source>On the host CPUs</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>在主机 CPU 上</translation>
    </message>
    <message>
        <source>Offloaded to DPUs</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>卸载到 DPU</translation>
    </message>
    <message>
        <source>Dataset per GPU</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>每 GPU 数据集</translation>
    </message>
    <message>
        <source>Terabytes of data for every GPU delivered.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>每个已交付 GPU 的数据量（TB）。</translation>
    </message>
    <message>
        <source>Dataset in total</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>数据集总量</translation>
    </message>
    <message>
        <source>Given, it replaces the dataset per GPU.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>若给定，则取代每 GPU 数据集。</translation>
    </message>
    <message>
        <source>Dataset growth</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>数据集增长</translation>
    </message>
    <message>
        <source>Effective, a year, from month 0.</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>有效年率，自第 0 月起算。</translation>
    </message>
    <message>
        <source>Tier that takes the rest</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>承担其余部分的层</translation>
    </message>
    <message>
        <source>This tier holds what the shares of the others leave; where none is named, the first tier.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>此层存放其他层份额之外的数据；未指定时为第一层。</translation>
    </message>
    <message>
        <source>Read bandwidth wanted per GPU</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>每 GPU 所需读取带宽</translation>
    </message>
    <message>
        <source>While it reads.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>读取期间。</translation>
    </message>
    <message>
        <source>I/O share of a step</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>单步的 I/O 份额</translation>
    </message>
    <message>
        <source>The share of a step that is reading, when fully fed.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>供数充足时，一步之中用于读取的份额。</translation>
    </message>
    <message>
        <source>Reading and computing</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>读取与计算</translation>
    </message>
    <message>
        <source>Overlapped: data is fetched ahead, and bandwidth need is averaged over the step. Serial: compute waits for it.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>重叠：数据预先取得，带宽需求在一步内平均。串行：计算等待读取。</translation>
    </message>
    <message>
        <source>Cluster size</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>集群规模</translation>
    </message>
    <message>
        <source>GPUs that wait together for one recall.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>一次召回中一起等待的 GPU 数。</translation>
    </message>
    <message>
        <source>GPU of the cluster</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>集群的 GPU</translation>
    </message>
    <message>
        <source>Its list and market price price a recall; none: the mean of the GPUs that are there.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>以其目录价和市场价为召回计价；无：取现有 GPU 的平均值。</translation>
    </message>
    <message>
        <source>How often a cluster brings data back, if all of it were offline.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>假如数据全部离线，集群取回数据的频率。</translation>
    </message>
    <message>
        <source>Data per recall</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>每次召回的数据</translation>
    </message>
    <message>
        <source>Terabytes brought back at a time.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>每次取回的 TB 数。</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>作业的 GPU 数</translation>
    </message>
    <message>
        <source>One failure interrupts them all.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>一次故障会使它们全部中断。</translation>
    </message>
    <message>
        <source>Checkpoint size</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>检查点大小</translation>
    </message>
    <message>
        <source>Terabytes written at each checkpoint.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>每个检查点写入的 TB 数。</translation>
    </message>
    <message>
        <source>Checkpoint write speed</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>检查点写入速度</translation>
    </message>
    <message>
        <source>Of one job.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>单个作业的速度。</translation>
    </message>
    <message>
        <source>Restart time</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>重启时间</translation>
    </message>
    <message>
        <source>From a failure to the job running again, lost work aside.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>从故障到作业恢复运行，不计丢失的工作。</translation>
    </message>
    <message>
        <source>Empty: the optimal interval (Young/Daly).</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>留空：最优间隔（Young/Daly）。</translation>
    </message>
    <message>
        <source>Storage work of the CPUs</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>CPU 的存储工作</translation>
    </message>
    <message>
        <source>Whether DPUs take over storage work from the host CPUs.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>是否由 DPU 接管主机 CPU 的存储工作。</translation>
    </message>
    <message>
        <source>Share that DPUs take over</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>DPU 接管的份额</translation>
    </message>
    <message>
        <source>Share of the CPU overhead that offloading removes.</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>卸载所消除的 CPU 开销份额。</translation>
    </message>
    <message>
        <source>Online: read in place</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>在线：就地读取</translation>
    </message>
    <message>
        <source>Offline: recalled before use</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>离线：使用前召回</translation>
    </message>
    <message>
        <source>Of the tier.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>存储层的名称。</translation>
    </message>
    <message>
        <source>Share of the dataset</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>占数据集的份额</translation>
    </message>
    <message>
        <source>The shares sum to 100 %: the tier that takes the rest holds what the others leave, whatever stands here.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>各份额合计为 100 %：承担其余部分的层存放其他层之外的数据，不论此处的数值。</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>访问方式</translation>
    </message>
    <message>
        <source>Online tiers are read in place; data on offline tiers is recalled before use.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>在线层就地读取；离线层上的数据在使用前召回。</translation>
    </message>
    <message>
        <source>Purchase cost</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>购置成本</translation>
    </message>
    <message>
        <source>For each TB beyond what is owned.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>超出已拥有容量的每 TB。</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>订阅费</translation>
    </message>
    <message>
        <source>For each TB stored, a month.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>每存储一 TB 的月费。</translation>
    </message>
    <message>
        <source>Read bandwidth</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>读取带宽</translation>
    </message>
    <message>
        <source>Of each PB of data on the tier. Online tiers only.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>该层每 PB 数据的带宽。仅限在线层。</translation>
    </message>
    <message>
        <source>Recall latency</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>召回延迟</translation>
    </message>
    <message>
        <source>Before the first byte. Offline tiers only.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>首字节之前。仅限离线层。</translation>
    </message>
    <message>
        <source>Recall speed</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>召回速度</translation>
    </message>
    <message>
        <source>Of the drive or stream that serves one recall. Offline tiers only.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>服务一次召回的驱动器或数据流的速度。仅限离线层。</translation>
    </message>
    <message>
        <source>Drives</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Recalls at a time; further ones queue. Offline tiers only.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>可同时进行的召回数；更多的需排队。仅限离线层。</translation>
    </message>
    <message>
        <source>IT power for each TB stored.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>每存储一 TB 的 IT 功率。</translation>
    </message>
    <message>
        <source>Already owned</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>已拥有</translation>
    </message>
    <message>
        <source>Capacity that need not be bought.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>无需购买的容量。</translation>
    </message>
    <message>
        <source>Host-CPU overhead</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>主机 CPU 开销</translation>
    </message>
    <message>
        <source>GPU time lost because host CPUs serve storage.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>因主机 CPU 服务存储而损失的 GPU 时间。</translation>
    </message>
    <message>
        <source>Data reduction</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>数据缩减</translation>
    </message>
    <message>
        <source>Bytes of data per byte stored.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>每存储一字节所容纳的数据字节数。</translation>
    </message>
    <message>
        <source>Of the purchase.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation>采购的名称。</translation>
    </message>
    <message>
        <source>What is bought.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation>购买什么。</translation>
    </message>
    <message>
        <source>Where it is put.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation>放在哪里。</translation>
    </message>
    <message>
        <source>Funded by</source>
        <extracomment>core/plan/investment.h</extracomment>
        <translation>出资方</translation>
    </message>
    <message>
        <source>The debt facility drawn on this purchase; none: equity.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation>为此采购提款的融资安排；无：股权出资。</translation>
    </message>
    <message>
        <source>How many arrive.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation>到货数量。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation>交付月</translation>
    </message>
    <message>
        <source>The month of arrival, as ordered.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation>按订单的到货月份。</translation>
    </message>
    <message>
        <source>How much later than ordered.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation>比订单晚多久。</translation>
    </message>
    <message>
        <source>Burn-in and acceptance: energised, not yet up.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation>老化测试与验收：已通电，尚未上线。</translation>
    </message>
    <message>
        <source>Deposit</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation>定金</translation>
    </message>
    <message>
        <source>Share of the price paid ahead of delivery.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation>交付前支付的价格份额。</translation>
    </message>
    <message>
        <source>Deposit paid before delivery</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation>定金提前月数</translation>
    </message>
    <message>
        <source>Months before the ordered delivery; a delay does not move it.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation>订单交付之前的月数；延迟不会改变它。</translation>
    </message>
    <message>
        <source>Balance paid after delivery</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation>尾款滞后月数</translation>
    </message>
    <message>
        <source>Months after the actual delivery.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation>实际交付之后的月数。</translation>
    </message>
    <message>
        <source>Replaces the catalogue&apos;s cost, all in; split over servers, spares and network in its proportions.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation>取代目录成本，全部计入；按目录比例分摊到服务器、备件与网络。</translation>
    </message>
    <message>
        <source>Service life</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation>服役年限</translation>
    </message>
    <message>
        <source>Empty: the useful life of the GPU.</source>
        <extracomment>core/plan/tranche.h</extracomment>
        <translation>留空：GPU 的使用寿命。</translation>
    </message>
    <message>
        <source>Capex by category</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>按类别的资本支出</translation>
    </message>
    <message>
        <source>of which recoverable</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>其中可挽回</translation>
    </message>
    <message>
        <source>Opportunity-cost waste by cause, at price</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>按原因的机会成本浪费（按价格计）</translation>
    </message>
    <message>
        <source>Lost GPU-hours by cause</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>按原因的 GPU 小时损失</translation>
    </message>
    <message>
        <source>Contracted receipts</source>
        <extracomment>core/workbook/charts_sheet.cpp</extracomment>
        <translation>合同收款</translation>
    </message>
    <message>
        <source>Obligations</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>义务</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Shortfall, by month</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>月度缺口</translation>
    </message>
    <message>
        <source>Coverage, %1-month window</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>覆盖率，%1 个月窗口</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>core/explain/beside.cpp</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>core/explain/difference.cpp</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, ratio</source>
        <extracomment>ui/charts/chart_plot.cpp</extracomment>
        <translation>%1，比率</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>ui/charts/legend.cpp</extracomment>
        <translation>图例</translation>
    </message>
    <message>
        <source> (cut above; the table has all)</source>
        <extracomment>ui/charts/plot_chart.cpp</extracomment>
        <translation>（上部已截断；完整数值见表格）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>core/compare/changes.cpp</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>core/compare/changes.cpp</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>ui/charts/read_out.cpp</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, %2 to %3.</source>
        <extracomment>ui/charts/read_out.cpp</extracomment>
        <translation>%1，%2 至 %3。</translation>
    </message>
    <message>
        <source>%1 is highest in %2: %3.</source>
        <extracomment>ui/charts/read_out.cpp</extracomment>
        <translation>%1 在 %2 最高：%3。</translation>
    </message>
    <message>
        <source>%1 The figures below are the last that were read.</source>
        <extracomment>ui/document/file_document.cpp</extracomment>
        <translation>%1 以下为最近一次读到的数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2</source>
        <extracomment>ui/document/open_document.cpp</extracomment>
        <translation>无法打开“%1”：%2</translation>
    </message>
    <message>
        <source>Before month 0</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>第 0 月之前</translation>
    </message>
    <message>
        <source>After the horizon</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>规划期之后</translation>
    </message>
    <message>
        <source>Waste at price</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>按价格计的浪费</translation>
    </message>
    <message>
        <source>Recoverable</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>可挽回</translation>
    </message>
    <message>
        <source>Borne by us</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>我方承担</translation>
    </message>
    <message>
        <source>Borne by customers</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>客户承担</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Effective, all months</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>综合，全部月份</translation>
    </message>
    <message>
        <source>the scheduling limit</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>调度上限</translation>
    </message>
    <message>
        <source>Ceiling set by %1</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>上限取决于：%1</translation>
    </message>
    <message>
        <source>Lowest in</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>最低点在</translation>
    </message>
    <message>
        <source>Largest shortfall</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>最大缺口</translation>
    </message>
    <message>
        <source>Months below 1</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>低于 1 的月数</translation>
    </message>
    <message>
        <source>Cost of one recall</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>一次召回的成本</translation>
    </message>
    <message>
        <source>At market price</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>按市场价</translation>
    </message>
    <message>
        <source>Largest customer</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>最大客户</translation>
    </message>
    <message>
        <source>The customer with the largest contract revenue within the horizon</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>规划期内合同收入最大的客户</translation>
    </message>
    <message>
        <source>Of RPO, month 0</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>占 RPO 的份额，第 0 月</translation>
    </message>
    <message>
        <source>HHI</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>HHI</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>关键数字</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>ui/compare/bridge_panel.cpp</extracomment>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>ui/compare/bridge_panel.cpp</extracomment>
        <translation>图表</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>core/model/change_table.cpp</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>%1, table</source>
        <extracomment>ui/pages/chart_card.cpp</extracomment>
        <translation>%1，表格</translation>
    </message>
    <message>
        <source>Periods</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>周期</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>ui/compare/compare_page.cpp</extracomment>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>ui/compare/compare_page.cpp</extracomment>
        <translation>年</translation>
    </message>
    <message>
        <source>Measured in</source>
        <extracomment>ui/pages/overview_page.cpp</extracomment>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <extracomment>ui/pages/overview_page.cpp</extracomment>
        <translation>GPU 小时</translation>
    </message>
    <message>
        <source>Headroom</source>
        <extracomment>ui/pages/start_page.cpp</extracomment>
        <translation>Headroom</translation>
    </message>
    <message>
        <source>Whether a GPU build-out is covered by its contracts, what it wastes, and what breaks it, before you sign.</source>
        <extracomment>ui/pages/start_page.cpp</extracomment>
        <translation>签约之前看清：GPU 扩建是否被合同覆盖、浪费在哪里、什么会使它失败。</translation>
    </message>
    <message>
        <source>by month</source>
        <extracomment>ui/report/chart_block.cpp</extracomment>
        <translation>按月</translation>
    </message>
    <message>
        <source>by fiscal quarter</source>
        <extracomment>ui/report/chart_block.cpp</extracomment>
        <translation>按财季</translation>
    </message>
    <message>
        <source>by fiscal year</source>
        <extracomment>ui/report/chart_block.cpp</extracomment>
        <translation>按财年</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>core/explain/wording.cpp</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; below it: %2</source>
        <extracomment>ui/report/chart_block.cpp</extracomment>
        <translation>%1；其下：%2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>core/proof/report_tables.cpp</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <extracomment>ui/exchange/export_plan.cpp</extracomment>
        <translation>“%1”%2</translation>
    </message>
    <message>
        <source>Headroom %1</source>
        <extracomment>core/risk/kept_figures.cpp</extracomment>
        <translation>Headroom %1</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>ui/report/report_draft.cpp</extracomment>
        <translation>%1，%2 UTC</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>ui/report/report_pages.cpp</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>is a folder.</source>
        <extracomment>ui/exchange/export_plan.cpp</extracomment>
        <translation>是一个文件夹。</translation>
    </message>
    <message>
        <source>cannot be written: its folder does not exist.</source>
        <extracomment>ui/exchange/export_plan.cpp</extracomment>
        <translation>无法写入：其所在文件夹不存在。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/window/view_menu.cpp</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>By &amp;month</source>
        <extracomment>ui/window/view_menu.cpp</extracomment>
        <translation>按月(&amp;M)</translation>
    </message>
    <message>
        <source>By &amp;quarter</source>
        <extracomment>ui/window/view_menu.cpp</extracomment>
        <translation>按季度(&amp;Q)</translation>
    </message>
    <message>
        <source>By &amp;year</source>
        <extracomment>ui/window/view_menu.cpp</extracomment>
        <translation>按年(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <extracomment>ui/window/view_menu.cpp</extracomment>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <extracomment>ui/window/view_menu.cpp</extracomment>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <extracomment>ui/window/view_menu.cpp</extracomment>
        <translation>跟随系统颜色(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>ui/window/view_menu.cpp</extracomment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>ui/window/view_menu.cpp</extracomment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/help/help_menu.cpp</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Headroom</source>
        <extracomment>ui/help/help_menu.cpp</extracomment>
        <translation>关于 Headroom(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2) – Headroom</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation>%1（%2）– Headroom</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>打开规划</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>%1 已写入。</translation>
    </message>
    <message>
        <source>About Headroom</source>
        <extracomment>ui/help/help_menu.cpp</extracomment>
        <translation>关于 Headroom</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Headroom %1&lt;/h3&gt;&lt;p&gt;GPU capacity plans: what they cost, what they waste, and whether their contracts cover them.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Without any warranty.&lt;/p&gt;</source>
        <extracomment>ui/help/help_menu.cpp</extracomment>
        <translation>&lt;h3&gt;Headroom %1&lt;/h3&gt;&lt;p&gt;GPU 算力规划：花费多少、浪费多少、合同能否覆盖。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。不提供任何担保。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>core/explain/names.cpp</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>core/plan/check.cpp</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>one line of text</source>
        <extracomment>core/plan/check.cpp</extracomment>
        <translation>单行文本</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>core/plan/check.cpp</extracomment>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <extracomment>core/plan/check.cpp</extracomment>
        <translation>UTF-8 文本</translation>
    </message>
    <message>
        <source>one line of text in UTF-8</source>
        <extracomment>core/plan/check.cpp</extracomment>
        <translation>UTF-8 单行文本</translation>
    </message>
    <message>
        <source>a text of at least one character</source>
        <extracomment>core/plan/check.cpp</extracomment>
        <translation>至少一个字符的文本</translation>
    </message>
    <message>
        <source>it is no curve at all</source>
        <extracomment>core/plan/check.cpp</extracomment>
        <translation>它根本不是曲线</translation>
    </message>
    <message>
        <source>its rate or anchor is outside the bounds</source>
        <extracomment>core/plan/check.cpp</extracomment>
        <translation>其增长率或起点超出界限</translation>
    </message>
    <message>
        <source>it has no point</source>
        <extracomment>core/plan/check.cpp</extracomment>
        <translation>它没有任何点</translation>
    </message>
    <message>
        <source>it has more than %1 points</source>
        <extracomment>core/plan/check.cpp</extracomment>
        <translation>它的点数超过 %1</translation>
    </message>
    <message>
        <source>the months of its points fall or are outside the bounds</source>
        <extracomment>core/plan/check.cpp</extracomment>
        <translation>各点的月份有倒退或超出界限</translation>
    </message>
    <message>
        <source>a whole number from %1</source>
        <extracomment>core/plan/check.cpp</extracomment>
        <translation>整数，%1</translation>
    </message>
    <message>
        <source>%1, or nothing</source>
        <extracomment>core/plan/check.cpp</extracomment>
        <translation>%1，或留空</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>core/plan/check.cpp</extracomment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>the name or id of a row of %1</source>
        <extracomment>core/plan/check.cpp</extracomment>
        <translation>%1中某一行的名称或编号</translation>
    </message>
    <message>
        <source>the name or id of a row of %1, or none</source>
        <extracomment>core/plan/check.cpp</extracomment>
        <translation>%1中某一行的名称或编号，或无</translation>
    </message>
    <message>
        <source>%1 at every point</source>
        <extracomment>core/plan/check.cpp</extracomment>
        <translation>每个点均为 %1</translation>
    </message>
    <message>
        <source>a month such as 2026-01</source>
        <extracomment>core/plan/check.cpp</extracomment>
        <translation>形如 2026-01 的月份</translation>
    </message>
    <message>
        <source>Amount and term</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation>金额与期限</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Volume and price</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>数量与价格</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>计费</translation>
    </message>
    <message>
        <source>Escalation and late delivery</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>价格递增与延迟交付</translation>
    </message>
    <message>
        <source>End and renewal</source>
        <extracomment>core/plan/contract.h</extracomment>
        <translation>终止与续约</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <extracomment>core/plan/entry_curve.cpp</extracomment>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>a point is a month and a value, as 2026-01 2.35, not &quot;%1&quot;</source>
        <extracomment>core/plan/entry_curve.cpp</extracomment>
        <translation>一个点由月份和数值组成，如 2026-01 2.35，而不是“%1”</translation>
    </message>
    <message>
        <source>it is neither a number, nor a start with a yearly rate as 2.35 -15%/year, nor points as line: 2026-01 2.35; 2027-01 2.1</source>
        <extracomment>core/plan/entry_curve.cpp</extracomment>
        <translation>它既不是数字，也不是带年增长率的起点（如 2.35 -15%/year），也不是若干个点（如 line: 2026-01 2.35; 2027-01 2.1）</translation>
    </message>
    <message>
        <source>%1 … %2 (%3 steps)</source>
        <extracomment>core/plan/entry_curve.cpp</extracomment>
        <translation>%1 … %2（%3 级阶梯）</translation>
    </message>
    <message>
        <source>%1 … %2 (%3 points)</source>
        <extracomment>core/plan/entry_curve.cpp</extracomment>
        <translation>%1 … %2（%3 个点）</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Draws</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>提款</translation>
    </message>
    <message>
        <source>Repayment</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>还款</translation>
    </message>
    <message>
        <source>{place}: it needs &quot;{value}&quot;, and the plan has none yet; add one under {allowed} first.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：它需要“{value}”，而规划中还没有；请先在{allowed}下添加一个。</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>规划</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>日历</translation>
    </message>
    <message>
        <source>Value of money</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>货币时间价值</translation>
    </message>
    <message>
        <source>Plan-wide levers</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>全规划杠杆</translation>
    </message>
    <message>
        <source>Market</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>市场</translation>
    </message>
    <message>
        <source>Revenue coverage</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>收入覆盖率</translation>
    </message>
    <message>
        <source>Lease or build</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>租赁或自建</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>成本</translation>
    </message>
    <message>
        <source>Life</source>
        <extracomment>core/plan/investment.h</extracomment>
        <translation>寿命</translation>
    </message>
    <message>
        <source>Reliability</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>读取</translation>
    </message>
    <message>
        <source>Recalls of cold data</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>冷数据召回</translation>
    </message>
    <message>
        <source>Jobs and checkpoints</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>作业与检查点</translation>
    </message>
    <message>
        <source>Host CPUs</source>
        <extracomment>core/plan/storage.h</extracomment>
        <translation>主机 CPU</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Capacity and overhead</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>容量与开销</translation>
    </message>
    <message>
        <source>Purchase</source>
        <extracomment>core/plan/money_flow.h</extracomment>
        <translation>采购</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>付款</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <extracomment>ui/pages/start_page.cpp</extracomment>
        <translation>从示例开始</translation>
    </message>
    <message>
        <source>Go on with</source>
        <extracomment>ui/pages/start_page.cpp</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui/window/edit_menu.cpp</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>ui/window/edit_menu.cpp</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>ui/window/edit_menu.cpp</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find an input…</source>
        <extracomment>ui/window/edit_menu.cpp</extracomment>
        <translation>查找输入项(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>新建规划(&amp;N)</translation>
    </message>
    <message>
        <source>New from &amp;example</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>从示例新建(&amp;E)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>打开最近(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>保存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Export &amp;report (PDF)…</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>导出报告 (PDF)(&amp;R)…</translation>
    </message>
    <message>
        <source>Export &amp;figures (CSV)…</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>导出数字 (CSV)(&amp;F)…</translation>
    </message>
    <message>
        <source>Export &amp;plan (JSON)…</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>导出规划 (JSON)(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;lose plan</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>关闭规划(&amp;L)</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>%1（草稿）</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>No plan was opened yet</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>尚未打开过规划</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>清除这些记录(&amp;F)</translation>
    </message>
    <message>
        <source>Plans (*.headroom *.json);;All files (*)</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>规划 (*.headroom *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Headroom plans (*.headroom)</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>Headroom 规划 (*.headroom)</translation>
    </message>
    <message>
        <source>A copy is saved as %1; you go on working on %2.</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>副本已保存为 %1；您继续编辑的仍是 %2。</translation>
    </message>
    <message>
        <source>Give the draft a place</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>为草稿选择位置</translation>
    </message>
    <message>
        <source>Find an input</source>
        <extracomment>ui/window/finder.cpp</extracomment>
        <translation>查找输入项</translation>
    </message>
    <message>
        <source>Words of an input, a row or a table, as: denton pue</source>
        <extracomment>ui/window/finder.cpp</extracomment>
        <translation>输入项、行或表的词，如：denton pue</translation>
    </message>
    <message>
        <source>Words to find</source>
        <extracomment>ui/window/finder.cpp</extracomment>
        <translation>要查找的词</translation>
    </message>
    <message>
        <source>Inputs found</source>
        <extracomment>ui/risk/input_choice.cpp</extracomment>
        <translation>找到的输入项</translation>
    </message>
    <message>
        <source>%1   =   %2</source>
        <extracomment>ui/window/finder.cpp</extracomment>
        <translation>%1   =   %2</translation>
    </message>
    <message>
        <source>new, open, close</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>新建、打开、关闭</translation>
    </message>
    <message>
        <source>save a copy</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>report as PDF</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>PDF 报告</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>撤销、重做</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>find an input</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>查找输入项</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>F2, Enter, Tab</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>F2、Enter、Tab</translation>
    </message>
    <message>
        <source>edit; take and go down; take and go right (with Shift: up, left)</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>编辑；确认并下移；确认并右移（按住 Shift：上移、左移）</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave a cell as it was</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>单元格保持原样</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+X, Ctrl+V</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>Ctrl+C、Ctrl+X、Ctrl+V</translation>
    </message>
    <message>
        <source>copy, cut, paste, as in a spreadsheet</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>复制、剪切、粘贴，与电子表格相同</translation>
    </message>
    <message>
        <source>Ctrl+D, Ctrl+R</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>Ctrl+D、Ctrl+R</translation>
    </message>
    <message>
        <source>fill down, fill right</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>向下填充、向右填充</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>clear</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Ctrl+arrows, Ctrl+Home, Ctrl+End</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>Ctrl+方向键、Ctrl+Home、Ctrl+End</translation>
    </message>
    <message>
        <source>go to the edge of the data</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>跳到数据边缘</translation>
    </message>
    <message>
        <source>What a cell takes</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>单元格可输入</translation>
    </message>
    <message>
        <source>amounts with a scale</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>带数量级的金额</translation>
    </message>
    <message>
        <source>per cent: 75 %, 75 %, 0.5 %</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>百分比：75 %、75 %、0.5 %</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>算式</translation>
    </message>
    <message>
        <source>a month, as a date or counted from the start of the plan</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>月份，按日期或自规划起始计数</translation>
    </message>
    <message>
        <source>a duration of 60 months</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>60 个月的时长</translation>
    </message>
    <message>
        <source>a curve that grows or falls</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>上升或下降的曲线</translation>
    </message>
    <message>
        <source>Charts and levers</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>图表与杠杆</translation>
    </message>
    <message>
        <source>arrows, Page up, Page down</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>方向键、Page Up、Page Down</translation>
    </message>
    <message>
        <source>walk through the periods of a chart; move a lever</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>逐期浏览图表；移动杠杆</translation>
    </message>
    <message>
        <source>take a moving lever back</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>收回正在移动的杠杆</translation>
    </message>
    <message>
        <source>by month, quarter, year</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>按月、季度、年</translation>
    </message>
    <message>
        <source>charts, tables</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>图表、表格</translation>
    </message>
    <message>
        <source>&amp;Keys and entries</source>
        <extracomment>ui/help/help_menu.cpp</extracomment>
        <translation>按键与输入(&amp;K)</translation>
    </message>
    <message>
        <source>Keys and entries</source>
        <extracomment>ui/help/guide_pages.cpp</extracomment>
        <translation>按键与输入</translation>
    </message>
    <message>
        <source>GPU fleet</source>
        <extracomment>ui/window/input_pages.cpp</extracomment>
        <translation>GPU 机群</translation>
    </message>
    <message>
        <source>Tiers and mix</source>
        <extracomment>ui/window/input_pages.cpp</extracomment>
        <translation>存储层与组合</translation>
    </message>
    <message>
        <source>Workload</source>
        <extracomment>ui/window/input_pages.cpp</extracomment>
        <translation>负载</translation>
    </message>
    <message>
        <source>Utilization</source>
        <extracomment>core/model/yearly_table.cpp</extracomment>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Customer contracts</source>
        <extracomment>core/graph/money_year.cpp</extracomment>
        <translation>客户合同</translation>
    </message>
    <message>
        <source>Commitments</source>
        <extracomment>ui/window/input_pages.cpp</extracomment>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Plan and calendar</source>
        <extracomment>ui/window/input_pages.cpp</extracomment>
        <translation>规划与日历</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation>总览</translation>
    </message>
    <message>
        <source>Inputs</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>输入</translation>
    </message>
    <message>
        <source>Levers</source>
        <extracomment>ui/levers/levers_panel.cpp</extracomment>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>%1 (%2) – writing… – Headroom</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation>%1（%2）– 正在写入… – Headroom</translation>
    </message>
    <message>
        <source>%1 (%2, read-only) – Headroom</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation>%1（%2，只读）– Headroom</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ui/window/outline.cpp</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1  ▲ %2</source>
        <extracomment>ui/window/outline.cpp</extracomment>
        <translation>%1  ▲ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) on this page could not be taken and wait to be mended.</source>
        <extracomment>ui/window/outline.cpp</extracomment>
        <translation>
            <numerusform>本页有 %n 项输入未能采用，有待修正。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>ui/inputs/curve_editor.cpp</extracomment>
        <translation>形状</translation>
    </message>
    <message>
        <source>Growth</source>
        <extracomment>core/plan/investment.h</extracomment>
        <translation>增长</translation>
    </message>
    <message>
        <source>Straight lines</source>
        <extracomment>ui/inputs/curve_editor.cpp</extracomment>
        <translation>折线</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>ui/inputs/curve_editor.cpp</extracomment>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>Start (%1)</source>
        <extracomment>ui/inputs/curve_editor.cpp</extracomment>
        <translation>起点（%1）</translation>
    </message>
    <message>
        <source>The value in the month below.</source>
        <extracomment>ui/inputs/curve_editor.cpp</extracomment>
        <translation>下方月份的数值。</translation>
    </message>
    <message>
        <source>Growth (% a year)</source>
        <extracomment>ui/inputs/curve_editor.cpp</extracomment>
        <translation>增长（% / 年）</translation>
    </message>
    <message>
        <source>Effective; −15 makes it 15 % less each year. Empty: it stays as it is.</source>
        <extracomment>ui/inputs/curve_editor.cpp</extracomment>
        <translation>有效年率；−15 表示每年减少 15 %。留空：保持不变。</translation>
    </message>
    <message>
        <source>From month</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>自月份</translation>
    </message>
    <message>
        <source>A date as 2026-07, or a month of the plan. Empty: month 0.</source>
        <extracomment>ui/inputs/curve_editor.cpp</extracomment>
        <translation>日期，如 2026-07，或规划的月份。留空：第 0 月。</translation>
    </message>
    <message>
        <source>Preview of the curve</source>
        <extracomment>ui/inputs/curve_preview.cpp</extracomment>
        <translation>曲线预览</translation>
    </message>
    <message>
        <source>No curve yet</source>
        <extracomment>ui/inputs/curve_preview.cpp</extracomment>
        <translation>尚无曲线</translation>
    </message>
    <message>
        <source>Pasted; %1 rows added.</source>
        <extracomment>ui/inputs/entity_table_commands.cpp</extracomment>
        <translation>已粘贴；新增 %1 行。</translation>
    </message>
    <message>
        <source>%1 taken, %2 refused: they stay in their cells, marked.</source>
        <extracomment>ui/inputs/entity_table_commands.cpp</extracomment>
        <translation>采用 %1 项，拒绝 %2 项：被拒绝的留在其单元格中并标出。</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>ui/inputs/entity_table_model.cpp</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>– none –</source>
        <extracomment>ui/inputs/field_editor.cpp</extracomment>
        <translation>– 无 –</translation>
    </message>
    <message>
        <source>%1 (not accepted)</source>
        <extracomment>ui/inputs/field_editor.cpp</extracomment>
        <translation>%1（未被采用）</translation>
    </message>
    <message>
        <source>Does not count: %1 is &quot;%2&quot;.</source>
        <extracomment>ui/inputs/field_facts.cpp</extracomment>
        <translation>不计入：%1 为“%2”。</translation>
    </message>
    <message>
        <source>Does not count: only where %1 is &quot;%2&quot;.</source>
        <extracomment>ui/inputs/field_facts.cpp</extracomment>
        <translation>不计入：仅当 %1 为“%2”时计入。</translation>
    </message>
    <message>
        <source>This tier takes the rest, %1 %. What is entered here, %2 %, does not count.</source>
        <extracomment>ui/inputs/field_facts.cpp</extracomment>
        <translation>此层承担其余部分，%1 %。此处输入的 %2 % 不计入。</translation>
    </message>
    <message>
        <source>rest: %1</source>
        <extracomment>core/model/assumptions.cpp</extracomment>
        <translation>其余：%1</translation>
    </message>
    <message>
        <source>This entry could be taken now: press F2 and Enter.</source>
        <extracomment>ui/inputs/field_facts.cpp</extracomment>
        <translation>此输入现在可以采用：请按 F2，再按 Enter。</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <extracomment>ui/inputs/field_facts.cpp</extracomment>
        <translation>允许：%1。</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <extracomment>ui/inputs/field_facts.cpp</extracomment>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>month %1</source>
        <extracomment>ui/inputs/field_row.cpp</extracomment>
        <translation>第 %1 月</translation>
    </message>
    <message>
        <source>Help on %1</source>
        <extracomment>ui/inputs/field_row.cpp</extracomment>
        <translation>%1 的帮助</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <extracomment>ui/inputs/field_row.cpp</extracomment>
        <translation>帮助 (F1)</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>ui/inputs/field_row.cpp</extracomment>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Back to the value of the plan (Esc)</source>
        <extracomment>ui/inputs/field_row.cpp</extracomment>
        <translation>恢复规划中的值 (Esc)</translation>
    </message>
    <message>
        <source>Discard the entry of %1</source>
        <extracomment>ui/inputs/field_row.cpp</extracomment>
        <translation>放弃对%1的输入</translation>
    </message>
    <message>
        <source>Edit over time (Alt+Down)</source>
        <extracomment>ui/inputs/field_row.cpp</extracomment>
        <translation>按时间编辑 (Alt+Down)</translation>
    </message>
    <message>
        <source>Edit %1 over time</source>
        <extracomment>ui/inputs/field_row.cpp</extracomment>
        <translation>按时间编辑%1</translation>
    </message>
    <message>
        <source>Names, fixed</source>
        <extracomment>ui/inputs/frozen_column.cpp</extracomment>
        <translation>名称（固定列）</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <extracomment>ui/inputs/input_page.cpp</extracomment>
        <translation>页面各部分</translation>
    </message>
    <message>
        <source>Read only: %1</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>只读：%1</translation>
    </message>
    <message>
        <source>No plan is open.</source>
        <extracomment>ui/inputs/list_panel.cpp</extracomment>
        <translation>没有打开的规划。</translation>
    </message>
    <message>
        <source>(Esc discards the entry.)</source>
        <extracomment>ui/inputs/list_panel.cpp</extracomment>
        <translation>（按 Esc 放弃输入。）</translation>
    </message>
    <message>
        <source>Decimal &amp;point: %1 is %2</source>
        <extracomment>ui/inputs/marks_dialog.cpp</extracomment>
        <translation>小数点为句点(&amp;P)：%1 即 %2</translation>
    </message>
    <message>
        <source>Decimal &amp;comma: %1 is %2</source>
        <extracomment>ui/inputs/marks_dialog.cpp</extracomment>
        <translation>小数点为逗号(&amp;C)：%1 即 %2</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <extracomment>ui/inputs/marks_dialog.cpp</extracomment>
        <translation>粘贴数字</translation>
    </message>
    <message>
        <source>The text reads in two ways. Which marks do its numbers have?</source>
        <extracomment>ui/inputs/marks_dialog.cpp</extracomment>
        <translation>文本有两种读法。其中的数字使用哪种小数点？</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>ui/inputs/entity_table_commands.cpp</extracomment>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Points of the curve</source>
        <extracomment>ui/inputs/points_table.cpp</extracomment>
        <translation>曲线的点</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>core/compare/changes.cpp</extracomment>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>&amp;Move them to</source>
        <extracomment>ui/inputs/remove_dialog.cpp</extracomment>
        <translation>将其移至(&amp;M)</translation>
    </message>
    <message>
        <source>Row that they move to</source>
        <extracomment>ui/inputs/remove_dialog.cpp</extracomment>
        <translation>移至的行</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>ui/inputs/remove_dialog.cpp</extracomment>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>these %1 rows</source>
        <extracomment>ui/inputs/remove_dialog.cpp</extracomment>
        <translation>这 %1 行</translation>
    </message>
    <message>
        <source>Cannot stay without %1:</source>
        <extracomment>ui/inputs/remove_dialog.cpp</extracomment>
        <translation>没有%1便不能保留：</translation>
    </message>
    <message>
        <source>Also name %1:</source>
        <extracomment>ui/inputs/remove_dialog.cpp</extracomment>
        <translation>也引用%1：</translation>
    </message>
    <message>
        <source>&amp;Leave them without it</source>
        <extracomment>ui/inputs/remove_dialog.cpp</extracomment>
        <translation>保留它们，去掉引用(&amp;L)</translation>
    </message>
    <message>
        <source>Delete them &amp;too</source>
        <extracomment>ui/inputs/remove_dialog.cpp</extracomment>
        <translation>一并删除(&amp;T)</translation>
    </message>
    <message>
        <source>Delete what cannot s&amp;tay; the others name nobody any more</source>
        <extracomment>ui/inputs/remove_dialog.cpp</extracomment>
        <translation>删除不能保留的(&amp;T)；其余的不再引用任何行</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>core/plan/scenario.h</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Adds a row at the end (Ctrl++ or Ctrl+Shift+N)</source>
        <extracomment>ui/inputs/table_buttons.cpp</extracomment>
        <translation>在末尾添加一行（Ctrl++ 或 Ctrl+Shift+N）</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>ui/inputs/table_buttons.cpp</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the selected rows (Ctrl+Shift+D)</source>
        <extracomment>ui/inputs/table_buttons.cpp</extracomment>
        <translation>复制所选的行 (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Deletes the selected rows (Ctrl+-)</source>
        <extracomment>ui/inputs/table_buttons.cpp</extracomment>
        <translation>删除所选的行 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Without its %1</source>
        <extracomment>ui/inputs/table_buttons.cpp</extracomment>
        <translation>不含其%1</translation>
    </message>
    <message>
        <source>With its %1</source>
        <extracomment>ui/inputs/table_buttons.cpp</extracomment>
        <translation>含其%1</translation>
    </message>
    <message>
        <source>Add from catalogue</source>
        <extracomment>ui/inputs/table_buttons.cpp</extracomment>
        <translation>从目录添加</translation>
    </message>
    <message>
        <source>Adds a row with published figures and their sources</source>
        <extracomment>ui/inputs/table_buttons.cpp</extracomment>
        <translation>添加一行已公布的数字及其来源</translation>
    </message>
    <message>
        <source>New row: %1</source>
        <extracomment>ui/inputs/table_buttons.cpp</extracomment>
        <translation>新行：%1</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>ui/inputs/table_edits.cpp</extracomment>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Fill down</source>
        <extracomment>ui/inputs/table_edits.cpp</extracomment>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Fill right</source>
        <extracomment>ui/inputs/table_edits.cpp</extracomment>
        <translation>向右填充</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/inputs/table_edits.cpp</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>ui/inputs/table_edits.cpp</extracomment>
        <translation>%1的副本</translation>
    </message>
    <message>
        <source>Copy of %1 rows</source>
        <extracomment>ui/inputs/table_edits.cpp</extracomment>
        <translation>%1 行的副本</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <extracomment>ui/inputs/table_edits.cpp</extracomment>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Deletion of %1 rows</source>
        <extracomment>ui/inputs/table_edits.cpp</extracomment>
        <translation>删除 %1 行</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>core/model/assumptions.cpp</extracomment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>价格，%1</translation>
    </message>
    <message>
        <source>Term, months</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>期限，月</translation>
    </message>
    <message>
        <source>Take-or-pay, %</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>照付不议，%</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>金额，%1</translation>
    </message>
    <message>
        <source>Backlog, month 0, %1</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>积压订单，第 0 月，%1</translation>
    </message>
    <message>
        <source>Revenue in horizon, %1</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>规划期内收入，%1</translation>
    </message>
    <message>
        <source>Firm share, %</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>固定份额，%</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>总额，%1</translation>
    </message>
    <message>
        <source>Paid before month 0, %1</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>第 0 月之前已付，%1</translation>
    </message>
    <message>
        <source>Paid in horizon, %1</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>规划期内支付，%1</translation>
    </message>
    <message>
        <source>Limit, %1</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>额度，%1</translation>
    </message>
    <message>
        <source>Owed at month 0, %1</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>第 0 月欠款，%1</translation>
    </message>
    <message>
        <source>Rate, month 0, %/year</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>利率，第 0 月，%/年</translation>
    </message>
    <message>
        <source>Drawn in horizon, %1</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>规划期内提款，%1</translation>
    </message>
    <message>
        <source>Interest in horizon, %1</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>规划期内利息，%1</translation>
    </message>
    <message>
        <source>Owed at the end, %1</source>
        <extracomment>core/model/agreement_tables.cpp</extracomment>
        <translation>期末欠款，%1</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>core/model/source_numbers.cpp</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>%1: the same in all %2</source>
        <extracomment>core/model/assumption_sections.cpp</extracomment>
        <translation>%1：全部 %2 项相同</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>core/model/assumption_sections.cpp</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>core/model/yearly_table.cpp</extracomment>
        <translation>单位</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>core/model/assumption_sections.cpp</extracomment>
        <translation>%1：第 %2 项，共 %3 项</translation>
    </message>
    <message>
        <source>%1: %2 to %3 of %4</source>
        <extracomment>core/model/assumption_sections.cpp</extracomment>
        <translation>%1：第 %2 至 %3 项，共 %4 项</translation>
    </message>
    <message>
        <source>%1 is paid before month 0 and %2 after the horizon.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>第 0 月之前支付 %1，规划期之后支付 %2。</translation>
    </message>
    <message>
        <source>%1 is paid before month 0.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>第 0 月之前支付 %1。</translation>
    </message>
    <message>
        <source>%1 is paid after the horizon.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>规划期之后支付 %1。</translation>
    </message>
    <message>
        <source>None is paid before month 0 or after the horizon either.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>第 0 月之前和规划期之后也没有支付。</translation>
    </message>
    <message>
        <source>All of it is paid in %1.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>全部在 %1 支付。</translation>
    </message>
    <message>
        <source>The largest fiscal year is %1 with %2, which is %3 of the total.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>最大的财年是 %1，为 %2，占总额的 %3。</translation>
    </message>
    <message>
        <source>No capex is paid within the horizon.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>规划期内没有支付资本支出。</translation>
    </message>
    <message>
        <source>Capex within the horizon totals %1; its largest category is “%2” with %3, which is %4 of it.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>规划期内的资本支出合计 %1；最大的类别是“%2”，为 %3，占其中的 %4。</translation>
    </message>
    <message>
        <source>No GPU is installed within the horizon.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>规划期内没有安装 GPU。</translation>
    </message>
    <message>
        <source>There is no GPU-hour to lose.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>没有可损失的 GPU 小时。</translation>
    </message>
    <message>
        <source>All of the %1 installed are sold.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>已安装的 %1 全部售出。</translation>
    </message>
    <message>
        <source>There is no waste.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>没有浪费。</translation>
    </message>
    <message>
        <source>%1 are lost, %2 of those installed; at the market prices of this plan they are worth nothing.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>损失 %1，占已安装的 %2；按本规划的市场价格，它们没有价值。</translation>
    </message>
    <message>
        <source>The largest cause is “%1” with %2.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>最大的原因是“%1”，为 %2。</translation>
    </message>
    <message>
        <source>%1 are lost, %2 of those installed; at the market price of each month they are worth %3.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>损失 %1，占已安装的 %2；按各月市场价格计，价值 %3。</translation>
    </message>
    <message>
        <source>The largest cause is “%1” with %2, which is %3 of the waste; buyers wait for hours worth %4.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>最大的原因是“%1”，为 %2，占浪费的 %3；有买家等待的小时价值 %4。</translation>
    </message>
    <message>
        <source>The largest cause is “%1” with %2, which is %3 of the waste; no buyer waits for any of the hours.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>最大的原因是“%1”，为 %2，占浪费的 %3；没有买家等待这些小时。</translation>
    </message>
    <message>
        <source>There is no coverage to show: no window with obligations lies wholly after the first month counted.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>没有可显示的覆盖率：没有一个含义务的窗口完全位于首个计入月份之后。</translation>
    </message>
    <message>
        <source>Obligations within the horizon total %1.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>规划期内的义务合计 %1。</translation>
    </message>
    <message>
        <source>The plan has no obligations within the horizon.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>本规划在规划期内没有义务。</translation>
    </message>
    <message>
        <source>Coverage is lowest in %1 at %2, which meets the threshold of %3.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>覆盖率在 %1 最低，为 %2，达到阈值 %3。</translation>
    </message>
    <message>
        <source>Coverage is lowest in %1 at %2, below the threshold of %3.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>覆盖率在 %1 最低，为 %2，低于阈值 %3。</translation>
    </message>
    <message>
        <source>Of the %1 months with coverage, %2 lie below 1.00x; the largest shortfall over a window is %3.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>在有覆盖率的 %1 个月中，%2 个月低于 1.00x；窗口内最大缺口为 %3。</translation>
    </message>
    <message>
        <source>It is never below 1.00x; obligations within the horizon total %1.</source>
        <extracomment>core/model/sentences.cpp</extracomment>
        <translation>它从不低于 1.00x；规划期内的义务合计 %1。</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>core/model/waterfall_table.cpp</extracomment>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>core/model/waterfall_table.cpp</extracomment>
        <translation>已售</translation>
    </message>
    <message>
        <source>GPU-hours over the horizon</source>
        <extracomment>core/model/waterfall_table.cpp</extracomment>
        <translation>规划期内的 GPU 小时</translation>
    </message>
    <message>
        <source>% of installed</source>
        <extracomment>core/model/waterfall_table.cpp</extracomment>
        <translation>占已安装 %</translation>
    </message>
    <message>
        <source>At price, %1</source>
        <extracomment>core/model/waterfall_table.cpp</extracomment>
        <translation>按价格，%1</translation>
    </message>
    <message>
        <source>At cost, present value, %1</source>
        <extracomment>core/model/waterfall_table.cpp</extracomment>
        <translation>按成本，现值，%1</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>core/model/waterfall_table.cpp</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <extracomment>core/model/yearly_table.cpp</extracomment>
        <translation>财年</translation>
    </message>
    <message>
        <source>Revenue coverage, at the end of the year</source>
        <extracomment>core/model/yearly_table.cpp</extracomment>
        <translation>收入覆盖率，年末</translation>
    </message>
    <message>
        <source>Fleet</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>机群</translation>
    </message>
    <message>
        <source>Delivered GPUs, mean</source>
        <extracomment>core/model/yearly_table.cpp</extracomment>
        <translation>已交付 GPU，平均</translation>
    </message>
    <message>
        <source>Energised GPUs, mean</source>
        <extracomment>core/model/yearly_table.cpp</extracomment>
        <translation>已通电 GPU，平均</translation>
    </message>
    <message>
        <source>Achieved (productive / up)</source>
        <extracomment>core/model/yearly_table.cpp</extracomment>
        <translation>实际（有效产出 / 在线）</translation>
    </message>
    <message>
        <source>Effective (productive / installed)</source>
        <extracomment>core/model/yearly_table.cpp</extracomment>
        <translation>综合（有效产出 / 已安装）</translation>
    </message>
    <message>
        <source>Commercial (billed / up)</source>
        <extracomment>core/model/yearly_table.cpp</extracomment>
        <translation>商业（计费 / 在线）</translation>
    </message>
    <message>
        <source>Revenue and receipts</source>
        <extracomment>core/model/yearly_table.cpp</extracomment>
        <translation>收入与收款</translation>
    </message>
    <message>
        <source>Not covered, sum of the months</source>
        <extracomment>core/model/yearly_table.cpp</extracomment>
        <translation>未覆盖，各月之和</translation>
    </message>
    <message>
        <source>At the end of the year</source>
        <extracomment>core/model/yearly_table.cpp</extracomment>
        <translation>年末</translation>
    </message>
    <message>
        <source>is no ordinary file and is not replaced.</source>
        <extracomment>ui/exchange/export_plan.cpp</extracomment>
        <translation>不是普通文件，不予替换。</translation>
    </message>
    <message>
        <source>Where every installed GPU-hour goes</source>
        <extracomment>ui/report/report_chapters.cpp</extracomment>
        <translation>每个已安装 GPU 小时的去向</translation>
    </message>
    <message>
        <source>From the hours that are installed to those that are sold, over the whole horizon. Each cause is priced twice: at the market price of its month, and at the levelised cost of an installed hour, at which what is sold and what is lost add up to the cost of the plan.</source>
        <extracomment>ui/report/overview_chapters.cpp</extracomment>
        <translation>从已安装的小时到已售的小时，覆盖整个规划期。每个原因计价两次：按当月市场价格，以及按每已安装小时的平准化成本；按后者，已售与损失之和等于规划的成本。</translation>
    </message>
    <message>
        <source>Year by year</source>
        <extracomment>ui/report/report_chapters.cpp</extracomment>
        <translation>逐年</translation>
    </message>
    <message>
        <source>By fiscal year; a short first or last year says how many months it has. Counts of GPUs are means, utilization is the quotient of the year&apos;s hours, balances are of the last month.</source>
        <extracomment>ui/report/overview_chapters.cpp</extracomment>
        <translation>按财年；首年或末年不足一年时注明月数。GPU 数量为平均值，利用率为全年小时之商，余额为最后一个月的余额。</translation>
    </message>
    <message>
        <source>Contracts, commitments and debt</source>
        <extracomment>ui/report/report_chapters.cpp</extracomment>
        <translation>合同、承诺与债务</translation>
    </message>
    <message>
        <source>The plan has no contracts.</source>
        <extracomment>ui/report/chapters.cpp</extracomment>
        <translation>本规划没有合同。</translation>
    </message>
    <message>
        <source>The plan has no supplier commitments.</source>
        <extracomment>ui/report/chapters.cpp</extracomment>
        <translation>本规划没有供应商承诺。</translation>
    </message>
    <message>
        <source>The plan has no debt.</source>
        <extracomment>ui/report/chapters.cpp</extracomment>
        <translation>本规划没有债务。</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <extracomment>ui/report/report_chapters.cpp</extracomment>
        <translation>假设</translation>
    </message>
    <message>
        <source>No input of the plan has a source given.</source>
        <extracomment>ui/report/chapters.cpp</extracomment>
        <translation>本规划没有任何输入项注明来源。</translation>
    </message>
    <message>
        <source>GPU-hours and waste</source>
        <extracomment>ui/report/headline_groups.cpp</extracomment>
        <translation>GPU 小时与浪费</translation>
    </message>
    <message>
        <source>Recalls from offline storage</source>
        <extracomment>ui/report/headline_groups.cpp</extracomment>
        <translation>从离线存储召回</translation>
    </message>
    <message>
        <source>Revenue and obligations</source>
        <extracomment>ui/report/headline_groups.cpp</extracomment>
        <translation>收入与义务</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>ui/report/title_page.cpp</extracomment>
        <translation>%1 至 %2，%3</translation>
    </message>
    <message>
        <source>Plan currency %1  ·  horizon %2  ·  fiscal years end in month %3</source>
        <extracomment>ui/report/title_page.cpp</extracomment>
        <translation>规划货币 %1  ·  规划期 %2  ·  财年结束于 %3 月</translation>
    </message>
    <message>
        <source>GPU capacity plan</source>
        <extracomment>ui/report/title_page.cpp</extracomment>
        <translation>GPU 容量规划</translation>
    </message>
    <message>
        <source>Made with %1</source>
        <extracomment>ui/report/title_page.cpp</extracomment>
        <translation>由 %1 生成</translation>
    </message>
    <message>
        <source>Achieved</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>实际</translation>
    </message>
    <message>
        <source>Effective (of all installed)</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>综合（占全部已安装）</translation>
    </message>
    <message>
        <source>Utilization and the fleet behind it</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>利用率及其 GPU 机群</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in .svg or .png.</source>
        <extracomment>ui/charts/chart_picture.cpp</extracomment>
        <translation>“%1”不是以 .svg 或 .png 结尾。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <extracomment>ui/charts/chart_picture.cpp</extracomment>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>Receipts as planned</source>
        <extracomment>ui/charts/planned.cpp</extracomment>
        <translation>规划中的收款</translation>
    </message>
    <message>
        <source>Obligations as planned</source>
        <extracomment>ui/charts/planned.cpp</extracomment>
        <translation>规划中的义务</translation>
    </message>
    <message>
        <source>As planned</source>
        <extracomment>ui/charts/planned.cpp</extracomment>
        <translation>规划值</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>ui/charts/read_out.cpp</extracomment>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <extracomment>ui/charts/read_out.cpp</extracomment>
        <translation>%1：%2，原为 %3</translation>
    </message>
    <message>
        <source>Final utilization</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>期末利用率</translation>
    </message>
    <message>
        <source>Below threshold %1</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>低于阈值 %1</translation>
    </message>
    <message>
        <source>as planned</source>
        <extracomment>core/risk/scenario_table.cpp</extracomment>
        <translation>与规划相同</translation>
    </message>
    <message>
        <source>was not there</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>原先没有</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <extracomment>ui/inputs/curve_editor.cpp</extracomment>
        <translation>值（%1）</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>ui/inputs/entity_table_commands.cpp</extracomment>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>ui/inputs/entity_table_commands.cpp</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>ui/inputs/entity_table_commands.cpp</extracomment>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <extracomment>ui/inputs/entity_table_commands.cpp</extracomment>
        <translation>向下填充(&amp;D)</translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <extracomment>ui/inputs/entity_table_commands.cpp</extracomment>
        <translation>向右填充(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <extracomment>ui/inputs/entity_table_commands.cpp</extracomment>
        <translation>添加行(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;uplicate rows</source>
        <extracomment>ui/inputs/entity_table_commands.cpp</extracomment>
        <translation>复制行(&amp;U)</translation>
    </message>
    <message>
        <source>D&amp;elete rows</source>
        <extracomment>ui/inputs/entity_table_commands.cpp</extracomment>
        <translation>删除行(&amp;E)</translation>
    </message>
    <message>
        <source>Add the first row</source>
        <extracomment>ui/inputs/list_panel.cpp</extracomment>
        <translation>添加第一行</translation>
    </message>
    <message>
        <source>%1: nothing here yet.</source>
        <extracomment>ui/inputs/list_panel.cpp</extracomment>
        <translation>%1：这里还没有内容。</translation>
    </message>
    <message>
        <source>&quot;Add from catalogue&quot; above offers rows with published figures and their sources.</source>
        <extracomment>ui/inputs/list_panel.cpp</extracomment>
        <translation>上方的“从目录添加”提供带有公开数据及其来源的行。</translation>
    </message>
    <message>
        <source>%1, value</source>
        <extracomment>ui/levers/lever.cpp</extracomment>
        <translation>%1，数值</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>ui/levers/lever.cpp</extracomment>
        <translation>恢复为 %1</translation>
    </message>
    <message>
        <source>The plan has no storage tiers.</source>
        <extracomment>ui/levers/levers_panel.cpp</extracomment>
        <translation>本规划没有存储层。</translation>
    </message>
    <message>
        <source>Shifts to: %1</source>
        <extracomment>ui/levers/levers_panel.cpp</extracomment>
        <translation>转移到：%1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>ui/levers/levers_panel.cpp</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Preview: not kept until you let go; Esc takes it back.</source>
        <extracomment>ui/levers/levers_panel.cpp</extracomment>
        <translation>预览：松手后才会保留；按 Esc 撤回。</translation>
    </message>
    <message>
        <source>Charts and headline follow a lever while it moves.</source>
        <extracomment>ui/levers/levers_panel.cpp</extracomment>
        <translation>移动杠杆时，图表和主要数字随之变化。</translation>
    </message>
    <message>
        <source>Take the chart elsewhere</source>
        <extracomment>ui/pages/picture_menu.cpp</extracomment>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <extracomment>ui/pages/picture_menu.cpp</extracomment>
        <translation>复制为图片(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <extracomment>ui/pages/picture_menu.cpp</extracomment>
        <translation>复制数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save picture as…</source>
        <extracomment>ui/pages/picture_menu.cpp</extracomment>
        <translation>图片另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy or save the chart</source>
        <extracomment>ui/pages/chart_card.cpp</extracomment>
        <translation>复制或保存图表</translation>
    </message>
    <message>
        <source>%1: copy or save</source>
        <extracomment>ui/pages/chart_card.cpp</extracomment>
        <translation>%1：复制或保存</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>ui/pages/picture_menu.cpp</extracomment>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <extracomment>ui/pages/picture_menu.cpp</extracomment>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>the name of a row of %1</source>
        <extracomment>core/plan/entry_allowed.cpp</extracomment>
        <translation>%1中某一行的名称</translation>
    </message>
    <message>
        <source>the name of a row of %1, or none</source>
        <extracomment>core/plan/entry_allowed.cpp</extracomment>
        <translation>%1中某一行的名称，或无</translation>
    </message>
    <message>
        <source>Duplicate rows &amp;with what needs them</source>
        <extracomment>ui/inputs/entity_table_commands.cpp</extracomment>
        <translation>连同依赖项复制行(&amp;W)</translation>
    </message>
    <message>
        <source>This needs one block of cells: the selection has several.</source>
        <extracomment>ui/inputs/entity_table_commands.cpp</extracomment>
        <translation>此操作需要一个连续的单元格区域：当前选择了多个区域。</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>core/figures/families.cpp</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Start of the availability window</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>可提款期开始</translation>
    </message>
    <message>
        <source>Part of the month in which a payment date falls</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>当月落入还款日的比例</translation>
    </message>
    <message>
        <source>Share of what is accrued that is due</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>应计利息中到期的份额</translation>
    </message>
    <message>
        <source>Part of the month in which it can be drawn</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>当月可提款的比例</translation>
    </message>
    <message>
        <source>Part of the month in which it is repaid</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>当月处于还款期的比例</translation>
    </message>
    <message>
        <source>Lenders&apos; case: cash before tax less seniors&apos; service</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>贷款方情景：税前现金减优先债偿债额</translation>
    </message>
    <message>
        <source>Profile of the service</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>偿债额分布</translation>
    </message>
    <message>
        <source>Profile of the payment period</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>还款周期的偿债额分布</translation>
    </message>
    <message>
        <source>Profile to the next payment and its value after</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>至下次还款的偿债额分布及其后的价值</translation>
    </message>
    <message>
        <source>Interest to the next payment</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>至下次还款的利息</translation>
    </message>
    <message>
        <source>Value of the profile ahead</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>后续偿债额分布的价值</translation>
    </message>
    <message>
        <source>Lenders&apos; case: draw</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>贷款方情景：提款</translation>
    </message>
    <message>
        <source>Lenders&apos; case: drawn so far</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>贷款方情景：累计提款</translation>
    </message>
    <message>
        <source>Lenders&apos; case: accrued interest</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>贷款方情景：应计利息</translation>
    </message>
    <message>
        <source>Lenders&apos; case: interest due</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>贷款方情景：应付利息</translation>
    </message>
    <message>
        <source>Lenders&apos; case: principal</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>贷款方情景：还本</translation>
    </message>
    <message>
        <source>Lenders&apos; case: balance</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>贷款方情景：余额</translation>
    </message>
    <message>
        <source>Lenders&apos; case: principal still to come</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>贷款方情景：剩余还本</translation>
    </message>
    <message>
        <source>Debt capacity</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>举债能力</translation>
    </message>
    <message>
        <source>DSCR that lenders sculpt to</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>贷款方据以定制还款的偿债备付率（DSCR）</translation>
    </message>
    <message>
        <source>Drawn for minimum cash</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>为维持最低现金的提款</translation>
    </message>
    <message>
        <source>Interest due</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>应付利息</translation>
    </message>
    <message>
        <source>Accrued interest</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>应计利息</translation>
    </message>
    <message>
        <source>Undrawn fee</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>未提款承诺费</translation>
    </message>
    <message>
        <source>Upfront fee</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>前端费</translation>
    </message>
    <message>
        <source>Upfront fee expensed</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>费用化的前端费</translation>
    </message>
    <message>
        <source>Capitalised fee</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>资本化的费用</translation>
    </message>
    <message>
        <source>Refinancing need</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>再融资需求</translation>
    </message>
    <message>
        <source>Due, with arrears</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>应付（含拖欠）</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>已付</translation>
    </message>
    <message>
        <source>Arrears</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>拖欠</translation>
    </message>
    <message>
        <source>Last service paid, a month</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>最近一次偿债额（按月）</translation>
    </message>
    <message>
        <source>Reserve wanted</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>所需偿债准备金</translation>
    </message>
    <message>
        <source>Reserve released</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>释放的偿债准备金</translation>
    </message>
    <message>
        <source>Reserve funded</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>计提的偿债准备金</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>偿债准备金</translation>
    </message>
    <message>
        <source>Repaid early</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>提前还款</translation>
    </message>
    <message>
        <source>CFADS less seniors&apos; service</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>CFADS 减优先债偿债额</translation>
    </message>
    <message>
        <source>Interest capitalised</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>利息资本化</translation>
    </message>
    <message>
        <source>Interest capitalised so far</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>累计利息资本化</translation>
    </message>
    <message>
        <source>Depreciation of capitalised interest</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>资本化利息的折旧</translation>
    </message>
    <message>
        <source>Capitalised interest written off</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>核销的资本化利息</translation>
    </message>
    <message>
        <source>Capitalised interest at book</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>资本化利息账面价值</translation>
    </message>
    <message>
        <source>Refinancing need: balloons and bullets</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>再融资需求：气球式尾款与到期一次性还本</translation>
    </message>
    <message>
        <source>Taxable profit</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>应纳税所得额</translation>
    </message>
    <message>
        <source>Taxable profit, fiscal year to date</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>应纳税所得额（财年至今）</translation>
    </message>
    <message>
        <source>Losses carried into the year</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>结转至本年的亏损</translation>
    </message>
    <message>
        <source>Losses used, fiscal year to date</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>已弥补亏损（财年至今）</translation>
    </message>
    <message>
        <source>Losses carried forward</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>结转以后年度的亏损</translation>
    </message>
    <message>
        <source>Tax, fiscal year to date</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>所得税（财年至今）</translation>
    </message>
    <message>
        <source>Tax</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>所得税</translation>
    </message>
    <message>
        <source>Taxable profit without interest and fees</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>不计利息与费用的应纳税所得额</translation>
    </message>
    <message>
        <source>Taxable profit without interest, fiscal year to date</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>不计利息的应纳税所得额（财年至今）</translation>
    </message>
    <message>
        <source>Losses without interest carried into the year</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>不计利息、结转至本年的亏损</translation>
    </message>
    <message>
        <source>Losses without interest used, fiscal year to date</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>不计利息的已弥补亏损（财年至今）</translation>
    </message>
    <message>
        <source>Losses without interest carried forward</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>不计利息、结转以后年度的亏损</translation>
    </message>
    <message>
        <source>Tax without interest, fiscal year to date</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>不计利息的所得税（财年至今）</translation>
    </message>
    <message>
        <source>Tax without interest and fees</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>不计利息与费用的所得税</translation>
    </message>
    <message>
        <source>Depreciation for tax less that of the books, so far</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>税务折旧减账面折旧（累计）</translation>
    </message>
    <message>
        <source>CFADS</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>可用于偿债的现金流（CFADS）</translation>
    </message>
    <message>
        <source>Equity paid in on dates</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>按日期投入的股权资金</translation>
    </message>
    <message>
        <source>Cash before debt service</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>偿债前现金</translation>
    </message>
    <message>
        <source>Equity for capex and operating cost</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>用于资本支出与运营成本的股权资金</translation>
    </message>
    <message>
        <source>Cash after debt service</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>偿债后现金</translation>
    </message>
    <message>
        <source>Cash after reserves</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>计提准备金后现金</translation>
    </message>
    <message>
        <source>Cash after the sweep</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>现金扫款后现金</translation>
    </message>
    <message>
        <source>Equity for minimum cash</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>为维持最低现金的股权资金</translation>
    </message>
    <message>
        <source>Equity needed so far, dated equity aside</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>累计所需股权资金（不含按日期投入部分）</translation>
    </message>
    <message>
        <source>Funding gap</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>资金缺口</translation>
    </message>
    <message>
        <source>Peak funding gap so far</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>至今资金缺口峰值</translation>
    </message>
    <message>
        <source>Month of the peak funding gap so far</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>至今资金缺口峰值的月份</translation>
    </message>
    <message>
        <source>Distributions trapped</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>股东分配被锁定</translation>
    </message>
    <message>
        <source>CFADS less seniors&apos; service, trailing window</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>CFADS 减优先债偿债额（滚动窗口）</translation>
    </message>
    <message>
        <source>Debt service, trailing window</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>偿债额（滚动窗口）</translation>
    </message>
    <message>
        <source>DSCR exists</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>偿债备付率（DSCR）存在</translation>
    </message>
    <message>
        <source>DSCR</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>偿债备付率（DSCR）</translation>
    </message>
    <message>
        <source>Value of CFADS to maturity</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>至到期日的 CFADS 现值</translation>
    </message>
    <message>
        <source>LLCR</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>贷款期偿债备付率（LLCR）</translation>
    </message>
    <message>
        <source>Value of CFADS to the last contract&apos;s end</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>至最后一份合同结束的 CFADS 现值</translation>
    </message>
    <message>
        <source>PLCR</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>项目期偿债备付率（PLCR）</translation>
    </message>
    <message>
        <source>LLCR exists</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>贷款期偿债备付率（LLCR）存在</translation>
    </message>
    <message>
        <source>Lowest LLCR so far</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>至今最低贷款期偿债备付率（LLCR）</translation>
    </message>
    <message>
        <source>Loan to value</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>贷款价值比（LTV）</translation>
    </message>
    <message>
        <source>Contract realisation, three months</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>合同兑现率（三个月）</translation>
    </message>
    <message>
        <source>Contract realisation exists</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>合同兑现率存在</translation>
    </message>
    <message>
        <source>Breach: DSCR</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>违约：偿债备付率（DSCR）</translation>
    </message>
    <message>
        <source>Breach: loan to value</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>违约：贷款价值比（LTV）</translation>
    </message>
    <message>
        <source>Breach: contract realisation</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>违约：合同兑现率</translation>
    </message>
    <message>
        <source>Breach: liquidity</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>违约：流动性</translation>
    </message>
    <message>
        <source>A covenant is breached</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>有财务契约被违反</translation>
    </message>
    <message>
        <source>CFADS, trailing window</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>CFADS（滚动窗口）</translation>
    </message>
    <message>
        <source>Months since repayment began</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>开始还款以来的月数</translation>
    </message>
    <message>
        <source>DSCR of all debt</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>全部债务的偿债备付率（DSCR）</translation>
    </message>
    <message>
        <source>Lowest DSCR so far</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>至今最低偿债备付率（DSCR）</translation>
    </message>
    <message>
        <source>Month of the lowest DSCR so far</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>至今偿债备付率（DSCR）最低的月份</translation>
    </message>
    <message>
        <source>Months with a breached covenant so far</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>至今违反财务契约的月数</translation>
    </message>
    <message>
        <source>Late-delivery credits not yet taken</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>尚未扣减的延迟交付罚金</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>息税折旧摊销前利润（EBITDA）</translation>
    </message>
    <message>
        <source>Depreciation and write-offs</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>折旧与核销</translation>
    </message>
    <message>
        <source>EBIT</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>息税前利润（EBIT）</translation>
    </message>
    <message>
        <source>Interest expense</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>利息费用</translation>
    </message>
    <message>
        <source>Fees</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>融资费用</translation>
    </message>
    <message>
        <source>Profit before tax</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>税前利润</translation>
    </message>
    <message>
        <source>Net income</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>净利润</translation>
    </message>
    <message>
        <source>Cash flow from operations</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>经营活动现金流</translation>
    </message>
    <message>
        <source>Cash flow from investing</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>投资活动现金流</translation>
    </message>
    <message>
        <source>Principal repaid early</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>提前偿还的本金</translation>
    </message>
    <message>
        <source>Fees paid</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>支付的融资费用</translation>
    </message>
    <message>
        <source>Equity paid in</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>投入的股权资金</translation>
    </message>
    <message>
        <source>Distributions</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>股东分配</translation>
    </message>
    <message>
        <source>Debt service left unpaid, less arrears paid</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>未付偿债额减已补付拖欠</translation>
    </message>
    <message>
        <source>Cash flow from financing</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>筹资活动现金流</translation>
    </message>
    <message>
        <source>Change in cash</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>现金变动</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>现金</translation>
    </message>
    <message>
        <source>Restricted cash</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>受限现金</translation>
    </message>
    <message>
        <source>Receivables</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>应收账款</translation>
    </message>
    <message>
        <source>Capitalised interest</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>资本化利息</translation>
    </message>
    <message>
        <source>Capitalised fees</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>资本化的融资费用</translation>
    </message>
    <message>
        <source>Total assets</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>资产总计</translation>
    </message>
    <message>
        <source>Late-delivery credits owed</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>应付延迟交付罚金</translation>
    </message>
    <message>
        <source>Total liabilities</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>负债合计</translation>
    </message>
    <message>
        <source>Equity paid in, less distributions</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>投入的股权资金减股东分配</translation>
    </message>
    <message>
        <source>Retained earnings</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>留存收益</translation>
    </message>
    <message>
        <source>Total equity</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>所有者权益合计</translation>
    </message>
    <message>
        <source>Assets less liabilities and equity</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>资产减负债与所有者权益</translation>
    </message>
    <message>
        <source>Project flow</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>项目现金流</translation>
    </message>
    <message>
        <source>Project flow, discounted</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>项目现金流（折现）</translation>
    </message>
    <message>
        <source>Equity flow, discounted</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>股权现金流（折现）</translation>
    </message>
    <message>
        <source>Falls due after the last contract ends</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>最后一份合同结束后到期</translation>
    </message>
    <message>
        <source>Falls due after the last contract ends, discounted</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>最后一份合同结束后到期（折现）</translation>
    </message>
    <message>
        <source>Billed GPU-hours, discounted</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>计费 GPU 小时（折现）</translation>
    </message>
    <message>
        <source>Useful GPU-hours, discounted</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>有效使用 GPU 小时（折现）</translation>
    </message>
    <message>
        <source>Equity flow</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>股权现金流</translation>
    </message>
    <message>
        <source>Free cash flow to equity</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>股权自由现金流</translation>
    </message>
    <message>
        <source>Operating assets less operating liabilities, at book</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>经营资产减经营负债（账面价值）</translation>
    </message>
    <message>
        <source>Total coverage, with market revenue</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>总覆盖率（含市场收入）</translation>
    </message>
    <message>
        <source>Capex: other</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>资本支出：其他</translation>
    </message>
    <message>
        <source>Lowest revenue coverage</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>最低收入覆盖率</translation>
    </message>
    <message>
        <source>Obligations within the horizon</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>规划期内的义务</translation>
    </message>
    <message>
        <source>Invested before month 0, at book</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>第 0 月之前的投入（账面价值）</translation>
    </message>
    <message>
        <source>Equity at month 0, at book</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>第 0 月的所有者权益（账面价值）</translation>
    </message>
    <message>
        <source>Invested before month 0, less debt</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>第 0 月之前的投入减债务</translation>
    </message>
    <message>
        <source>Closing value of the project</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>项目期末价值</translation>
    </message>
    <message>
        <source>Closing value of the equity</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>股权期末价值</translation>
    </message>
    <message>
        <source>NPV of the project</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>项目净现值（NPV）</translation>
    </message>
    <message>
        <source>NPV of the equity, at the cost of equity</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>股权净现值（NPV，按股权成本）</translation>
    </message>
    <message>
        <source>IRR of the project</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>项目内部收益率（IRR）</translation>
    </message>
    <message>
        <source>Rates at which the NPV of the project is 0</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>使项目净现值为 0 的折现率个数</translation>
    </message>
    <message>
        <source>Modified IRR of the project</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>项目修正内部收益率（MIRR）</translation>
    </message>
    <message>
        <source>Modified IRR of the project exists</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>项目修正内部收益率（MIRR）存在</translation>
    </message>
    <message>
        <source>IRR of the equity</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>股权内部收益率（IRR）</translation>
    </message>
    <message>
        <source>Rates at which the NPV of the equity is 0</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>使股权净现值为 0 的折现率个数</translation>
    </message>
    <message>
        <source>Modified IRR of the equity</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>股权修正内部收益率（MIRR）</translation>
    </message>
    <message>
        <source>Modified IRR of the equity exists</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>股权修正内部收益率（MIRR）存在</translation>
    </message>
    <message>
        <source>Payback</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>静态投资回收期</translation>
    </message>
    <message>
        <source>Payback exists</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>静态投资回收期存在</translation>
    </message>
    <message>
        <source>Discounted payback</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>动态投资回收期</translation>
    </message>
    <message>
        <source>Discounted payback exists</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>动态投资回收期存在</translation>
    </message>
    <message>
        <source>Billed GPU-hours, present value</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>计费 GPU 小时（现值）</translation>
    </message>
    <message>
        <source>Useful GPU-hours, present value</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>有效使用 GPU 小时（现值）</translation>
    </message>
    <message>
        <source>Levelised cost of a billed GPU-hour</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>每计费 GPU 小时的平准化成本</translation>
    </message>
    <message>
        <source>Levelised cost of a useful GPU-hour</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>每有效使用 GPU 小时的平准化成本</translation>
    </message>
    <message>
        <source>Lowest DSCR</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>最低偿债备付率（DSCR）</translation>
    </message>
    <message>
        <source>Month of the lowest DSCR</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>偿债备付率（DSCR）最低的月份</translation>
    </message>
    <message>
        <source>Average DSCR</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>平均偿债备付率（DSCR）</translation>
    </message>
    <message>
        <source>Months in which DSCR exists</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>存在偿债备付率（DSCR）的月数</translation>
    </message>
    <message>
        <source>Lowest LLCR</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>最低贷款期偿债备付率（LLCR）</translation>
    </message>
    <message>
        <source>Months in which LLCR exists</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>存在贷款期偿债备付率（LLCR）的月数</translation>
    </message>
    <message>
        <source>Months with a breached covenant</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>违反财务契约的月数</translation>
    </message>
    <message>
        <source>Debt capacity at the target DSCR</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>目标偿债备付率（DSCR）下的举债能力</translation>
    </message>
    <message>
        <source>Refinancing need within the horizon</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>规划期内的再融资需求</translation>
    </message>
    <message>
        <source>Net debt, end of month 0</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>净债务，第 0 月末</translation>
    </message>
    <message>
        <source>Backlog over net debt, end of month 0</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>积压订单与净债务之比，第 0 月末</translation>
    </message>
    <message>
        <source>Peak funding gap</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>资金缺口峰值</translation>
    </message>
    <message>
        <source>Month of the peak funding gap</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>资金缺口峰值的月份</translation>
    </message>
    <message>
        <source>Equity paid in within the horizon</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>规划期内投入的股权资金</translation>
    </message>
    <message>
        <source>Distributions within the horizon</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>规划期内的股东分配</translation>
    </message>
    <message>
        <source>End of the last contract</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>最后一份合同的结束</translation>
    </message>
    <message>
        <source>End of the last obligation</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>最后一项义务的结束</translation>
    </message>
    <message>
        <source>Commitment overhang</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>义务超出合同的期限</translation>
    </message>
    <message>
        <source>A contract and an obligation exist</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>存在合同与义务</translation>
    </message>
    <message>
        <source>Due after the last contract ends</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>最后一份合同结束后到期的金额</translation>
    </message>
    <message>
        <source>Due after the last contract ends, present value</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>最后一份合同结束后到期的金额（现值）</translation>
    </message>
    <message>
        <source>Data per GPU</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>每 GPU 数据量</translation>
    </message>
    <message>
        <source>Storage purchase per GPU</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>每 GPU 存储采购成本</translation>
    </message>
    <message>
        <source>Storage per GPU and year</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>每 GPU 每年存储成本</translation>
    </message>
    <message>
        <source>Cost of a kW in steady state</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>稳态下每 kW 成本</translation>
    </message>
    <message>
        <source>Yearly charge on the cost of servers and spares</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>服务器与备件成本的年化费率</translation>
    </message>
    <message>
        <source>Yearly charge on the cost of the network</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>网络成本的年化费率</translation>
    </message>
    <message>
        <source>IT power per GPU in steady state</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>稳态下每 GPU 的 IT 功率</translation>
    </message>
    <message>
        <source>Unit cost at 100 %: servers and spares</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>100 % 利用率下的单位成本：服务器与备件</translation>
    </message>
    <message>
        <source>Unit cost at 100 %: network</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>100 % 利用率下的单位成本：网络</translation>
    </message>
    <message>
        <source>Unit cost at 100 %: storage</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>100 % 利用率下的单位成本：存储</translation>
    </message>
    <message>
        <source>Unit cost at 100 %: sites</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>100 % 利用率下的单位成本：站点</translation>
    </message>
    <message>
        <source>Unit cost at 100 %: power</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>100 % 利用率下的单位成本：电力</translation>
    </message>
    <message>
        <source>Unit cost at 100 %: staff</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>100 % 利用率下的单位成本：人员</translation>
    </message>
    <message>
        <source>Unit cost at 100 %: maintenance</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>100 % 利用率下的单位成本：维护</translation>
    </message>
    <message>
        <source>Unit cost at 100 %: insurance</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>100 % 利用率下的单位成本：保险</translation>
    </message>
    <message>
        <source>Unit cost at 100 %: software</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>100 % 利用率下的单位成本：软件</translation>
    </message>
    <message>
        <source>Unit cost at 100 %: fixed SG&amp;A</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>100 % 利用率下的单位成本：固定销售及管理费用（SG&amp;A）</translation>
    </message>
    <message>
        <source>Unit cost at 100 %</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>100 % 利用率下的单位成本</translation>
    </message>
    <message>
        <source>Unit cost at the target: servers and spares</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>目标利用率下的单位成本：服务器与备件</translation>
    </message>
    <message>
        <source>Unit cost at the target: network</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>目标利用率下的单位成本：网络</translation>
    </message>
    <message>
        <source>Unit cost at the target: storage</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>目标利用率下的单位成本：存储</translation>
    </message>
    <message>
        <source>Unit cost at the target: sites</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>目标利用率下的单位成本：站点</translation>
    </message>
    <message>
        <source>Unit cost at the target: power</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>目标利用率下的单位成本：电力</translation>
    </message>
    <message>
        <source>Unit cost at the target: staff</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>目标利用率下的单位成本：人员</translation>
    </message>
    <message>
        <source>Unit cost at the target: maintenance</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>目标利用率下的单位成本：维护</translation>
    </message>
    <message>
        <source>Unit cost at the target: insurance</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>目标利用率下的单位成本：保险</translation>
    </message>
    <message>
        <source>Unit cost at the target: software</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>目标利用率下的单位成本：软件</translation>
    </message>
    <message>
        <source>Unit cost at the target: fixed SG&amp;A</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>目标利用率下的单位成本：固定销售及管理费用（SG&amp;A）</translation>
    </message>
    <message>
        <source>Unit cost at the target</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>目标利用率下的单位成本</translation>
    </message>
    <message>
        <source>A fiscal year begins</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>财年开始</translation>
    </message>
    <message>
        <source>Discount factor of project flows</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>项目现金流的折现因子</translation>
    </message>
    <message>
        <source>Discount factor from the first to the last month of a year</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>从一年首月至末月的折现因子</translation>
    </message>
    <message>
        <source>The same at the cost of equity</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>同上，按股权成本</translation>
    </message>
    <message>
        <source>Discount factor of one month at the cost of equity</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>一个月的折现因子（按股权成本）</translation>
    </message>
    <message>
        <source>Discount factor at the cost of equity</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>折现因子（按股权成本）</translation>
    </message>
    <message>
        <source>Discount factor of equity flows</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>股权现金流的折现因子</translation>
    </message>
    <message>
        <source>Receipts projected at promised dates</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>按承诺日期预计的收款</translation>
    </message>
    <message>
        <source>Maintenance capex</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>维护性资本支出</translation>
    </message>
    <message>
        <source>In service</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>投入使用</translation>
    </message>
    <message>
        <source>Months of depreciation: servers and spares</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>折旧月数：服务器与备件</translation>
    </message>
    <message>
        <source>Months of depreciation: network</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>折旧月数：网络</translation>
    </message>
    <message>
        <source>Depreciation a month: servers and spares</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>月折旧额：服务器与备件</translation>
    </message>
    <message>
        <source>Depreciation a month: network</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>月折旧额：网络</translation>
    </message>
    <message>
        <source>Book value at retirement</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>退役时账面价值</translation>
    </message>
    <message>
        <source>Cost recognised so far</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>累计已确认成本</translation>
    </message>
    <message>
        <source>Deposits on equipment</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>设备定金</translation>
    </message>
    <message>
        <source>Payable for equipment</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>应付设备款</translation>
    </message>
    <message>
        <source>Not yet in service</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>尚未投入使用</translation>
    </message>
    <message>
        <source>Cost in service</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>已投入使用的原值</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>折旧</translation>
    </message>
    <message>
        <source>Written off at retirement</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>退役时核销</translation>
    </message>
    <message>
        <source>Plant at book</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>固定资产账面价值</translation>
    </message>
    <message>
        <source>Site under construction</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>在建站点</translation>
    </message>
    <message>
        <source>Depreciation of the site</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>站点折旧</translation>
    </message>
    <message>
        <source>Site at book</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>站点账面价值</translation>
    </message>
    <message>
        <source>Purchases not yet depreciated in full</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>尚未提足折旧的采购</translation>
    </message>
    <message>
        <source>Depreciation of storage</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>存储折旧</translation>
    </message>
    <message>
        <source>Storage at book</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>存储账面价值</translation>
    </message>
    <message>
        <source>At book</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>账面价值</translation>
    </message>
    <message>
        <source>Depreciation of other plant</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>其他固定资产折旧</translation>
    </message>
    <message>
        <source>Other plant at book</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>其他固定资产账面价值</translation>
    </message>
    <message>
        <source>Cost of plant in service</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>在用固定资产原值</translation>
    </message>
    <message>
        <source>Depreciable cost placed in service</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>转入使用的应折旧成本</translation>
    </message>
    <message>
        <source>Depreciation, capitalised interest aside</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>折旧（不含资本化利息）</translation>
    </message>
    <message>
        <source>Depreciation allowed for tax</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>税前可扣除的折旧</translation>
    </message>
    <message>
        <source>Construction in progress</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>在建工程</translation>
    </message>
    <message>
        <source>Plant</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>固定资产</translation>
    </message>
    <message>
        <source>Payables for equipment</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>应付设备款合计</translation>
    </message>
    <message>
        <source>Funded cost paid so far</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>累计已付的融资标的成本</translation>
    </message>
    <message>
        <source>Funded plant, cost less age</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>融资标的资产（原值减龄期折减）</translation>
    </message>
    <message>
        <source>Staff cost growth of one month</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>人员成本每月增长</translation>
    </message>
    <message>
        <source>Software growth of one month</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>软件费用每月增长</translation>
    </message>
    <message>
        <source>SG&amp;A growth of one month</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>销售及管理费用（SG&amp;A）每月增长</translation>
    </message>
    <message>
        <source>Staff cost escalation</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>人员成本递增</translation>
    </message>
    <message>
        <source>Software escalation</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>软件费用递增</translation>
    </message>
    <message>
        <source>SG&amp;A escalation</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>销售及管理费用（SG&amp;A）递增</translation>
    </message>
    <message>
        <source>Subscription growth of one month</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>订阅费每月增长</translation>
    </message>
    <message>
        <source>Subscription escalation</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>订阅费递增</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>维护</translation>
    </message>
    <message>
        <source>Insurance</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>保险</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>软件</translation>
    </message>
    <message>
        <source>SG&amp;A</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>销售及管理费用（SG&amp;A）</translation>
    </message>
    <message>
        <source>Operating cost</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>运营成本</translation>
    </message>
    <message>
        <source>Falling due</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>当月到期</translation>
    </message>
    <message>
        <source>Fallen due so far</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>累计到期</translation>
    </message>
    <message>
        <source>Paid to the supplier</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>支付给供应商</translation>
    </message>
    <message>
        <source>Supplier commitments falling due</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>到期的供应商承诺</translation>
    </message>
    <message>
        <source>Other payables</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>其他应付款</translation>
    </message>
    <message>
        <source>Cash available for debt service, before tax</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>可用于偿债的现金（税前）</translation>
    </message>
    <message>
        <source>Contracted receipts projected at promised dates</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>按承诺日期预计的合同收款</translation>
    </message>
    <message>
        <source>nothing is received in this year</source>
        <extracomment>core/graph/graph_figures.cpp</extracomment>
        <translation>该年度没有收款</translation>
    </message>
    <message>
        <source>no money flows to or from a named counterparty in this year</source>
        <extracomment>core/graph/graph_figures.cpp</extracomment>
        <translation>该年度与具名交易对手之间没有资金往来</translation>
    </message>
    <message>
        <source>no named supplier is paid in this year</source>
        <extracomment>core/graph/graph_figures.cpp</extracomment>
        <translation>该年度没有向具名供应商付款</translation>
    </message>
    <message>
        <source>its revenue without us is not given</source>
        <extracomment>core/graph/graph_figures.cpp</extracomment>
        <translation>未给出其不含我方的收入</translation>
    </message>
    <message>
        <source>no supplier that is paid has its revenue without us given</source>
        <extracomment>core/graph/graph_figures.cpp</extracomment>
        <translation>收款的供应商均未给出其不含我方的收入</translation>
    </message>
    <message>
        <source>its revenue without us is 0</source>
        <extracomment>core/graph/graph_figures.cpp</extracomment>
        <translation>其不含我方的收入为 0</translation>
    </message>
    <message>
        <source>Largest share of a supplier&apos;s revenue that is ours</source>
        <extracomment>core/graph/graph_figures.cpp</extracomment>
        <translation>我方占供应商收入的最大份额</translation>
    </message>
    <message>
        <source>Anchor share of the flows between counterparties</source>
        <extracomment>core/graph/graph_figures.cpp</extracomment>
        <translation>交易对手间资金流的核心方占比</translation>
    </message>
    <message>
        <source>Round-trip money</source>
        <extracomment>core/explain/beside.cpp</extracomment>
        <translation>回流资金</translation>
    </message>
    <message>
        <source>Round-trip share of receipts</source>
        <extracomment>core/graph/graph_figures.cpp</extracomment>
        <translation>回流资金占收款的份额</translation>
    </message>
    <message>
        <source>In %1 we receive %2, of which %3 from nobody that the plan names, and pay %4, of which %5 to nobody named.</source>
        <extracomment>core/graph/graph_sentences.cpp</extracomment>
        <translation>%1，我方收款 %2，其中 %3 来自规划未具名的对方；付款 %4，其中 %5 付给未具名的对方。</translation>
    </message>
    <message>
        <source>None of what we pay can come back: nobody that we pay pays us, directly or through others.</source>
        <extracomment>core/graph/graph_sentences.cpp</extracomment>
        <translation>我方付出的资金不会回流：没有任何收款方直接或经由他人向我方付款。</translation>
    </message>
    <message>
        <source>Up to %1 of what we pay can come back to us, directly or through others: %2 of what we receive.</source>
        <extracomment>core/graph/graph_sentences.cpp</extracomment>
        <translation>我方付出的资金中，最多 %1 可直接或经由他人回流到我方：占我方收款的 %2。</translation>
    </message>
    <message>
        <source>No money flows to or from a named counterparty.</source>
        <extracomment>core/graph/graph_sentences.cpp</extracomment>
        <translation>与具名交易对手之间没有资金往来。</translation>
    </message>
    <message>
        <source>%1 of the flows between us and named counterparties, and between them, touch %2.</source>
        <extracomment>core/graph/graph_sentences.cpp</extracomment>
        <translation>我方与具名交易对手之间以及交易对手相互之间的资金流中，%1 涉及 %2。</translation>
    </message>
    <message>
        <source>No named supplier is paid.</source>
        <extracomment>core/graph/graph_sentences.cpp</extracomment>
        <translation>没有向具名供应商付款。</translation>
    </message>
    <message>
        <source>Whether a supplier depends on us cannot be said: none has its revenue without us given.</source>
        <extracomment>core/graph/graph_sentences.cpp</extracomment>
        <translation>无法判断供应商是否依赖我方：均未给出其不含我方的收入。</translation>
    </message>
    <message>
        <source>%1 depends on us most: what we pay it is %2 of its revenue.</source>
        <extracomment>core/graph/graph_sentences.cpp</extracomment>
        <translation>%1 对我方依赖最大：我方付款占其收入的 %2。</translation>
    </message>
    <message>
        <source>us</source>
        <extracomment>core/graph/graph_sentences.cpp</extracomment>
        <translation>我方</translation>
    </message>
    <message>
        <source>We pay, %1</source>
        <extracomment>core/graph/graph_tables.cpp</extracomment>
        <translation>我方付款，%1</translation>
    </message>
    <message>
        <source>Its revenue without us, %1</source>
        <extracomment>core/graph/graph_tables.cpp</extracomment>
        <translation>其不含我方的收入，%1</translation>
    </message>
    <message>
        <source>We pay / without us, %1</source>
        <extracomment>core/graph/graph_tables.cpp</extracomment>
        <translation>我方付款 / 不含我方的收入，%1</translation>
    </message>
    <message>
        <source>Our share of its revenue, %1</source>
        <extracomment>core/graph/graph_tables.cpp</extracomment>
        <translation>我方占其收入的份额，%1</translation>
    </message>
    <message>
        <source>It pays us, %1</source>
        <extracomment>core/graph/graph_tables.cpp</extracomment>
        <translation>其向我方付款，%1</translation>
    </message>
    <message>
        <source>not given</source>
        <extracomment>core/graph/graph_tables.cpp</extracomment>
        <translation>未给出</translation>
    </message>
    <message>
        <source>Way home</source>
        <extracomment>core/graph/graph_tables.cpp</extracomment>
        <translation>回流路径</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>core/graph/graph_tables.cpp</extracomment>
        <translation>金额，%1</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>core/graph/graph_tables.cpp</extracomment>
        <translation>未具名</translation>
    </message>
    <message>
        <source>We receive, %1</source>
        <extracomment>core/graph/graph_tables.cpp</extracomment>
        <translation>我方收款，%1</translation>
    </message>
    <message>
        <source>Suppliers that are not named</source>
        <extracomment>core/graph/money_year.cpp</extracomment>
        <translation>未具名的供应商</translation>
    </message>
    <message>
        <source>Lenders that are not named</source>
        <extracomment>core/graph/money_year.cpp</extracomment>
        <translation>未具名的贷款方</translation>
    </message>
    <message>
        <source>Customers that are not named</source>
        <extracomment>core/graph/money_year.cpp</extracomment>
        <translation>未具名的客户</translation>
    </message>
    <message>
        <source>Market buyers</source>
        <extracomment>core/graph/money_year.cpp</extracomment>
        <translation>市场买家</translation>
    </message>
    <message>
        <source>Buyers of retired equipment</source>
        <extracomment>core/graph/money_year.cpp</extracomment>
        <translation>退役设备的买家</translation>
    </message>
    <message>
        <source>Other operating cost</source>
        <extracomment>core/graph/money_year.cpp</extracomment>
        <translation>其他运营成本</translation>
    </message>
    <message>
        <source>Investors that are not named</source>
        <extracomment>core/graph/money_year.cpp</extracomment>
        <translation>未具名的投资人</translation>
    </message>
    <message>
        <source>Purchases</source>
        <extracomment>core/graph/money_year.cpp</extracomment>
        <translation>采购</translation>
    </message>
    <message>
        <source>Loans</source>
        <extracomment>core/graph/money_year.cpp</extracomment>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Interest, repayment and fees</source>
        <extracomment>core/graph/money_year.cpp</extracomment>
        <translation>利息、还款与融资费用</translation>
    </message>
    <message>
        <source>Equity</source>
        <extracomment>core/graph/money_year.cpp</extracomment>
        <translation>股权</translation>
    </message>
    <message>
        <source>Minimum DSCR, %1</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>偿债备付率（DSCR）下限，%1</translation>
    </message>
    <message>
        <source>Maximum loan to value</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>贷款价值比（LTV）上限</translation>
    </message>
    <message>
        <source>Minimum contract realisation</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>合同兑现率下限</translation>
    </message>
    <message>
        <source>Minimum liquidity</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>流动性下限</translation>
    </message>
    <message>
        <source>Covenant</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>财务契约</translation>
    </message>
    <message>
        <source>Worst value</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>最差值</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>发生于</translation>
    </message>
    <message>
        <source>Months breached</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>违约月数</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>结论</translation>
    </message>
    <message>
        <source>breached, first in %1</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>违约，首次发生于 %1</translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>符合</translation>
    </message>
    <message>
        <source>never tested</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>未曾测试</translation>
    </message>
    <message>
        <source>Nothing is owed at the start of the month.</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>月初没有欠款。</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>还款频率</translation>
    </message>
    <message>
        <source>Drawn</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>提款</translation>
    </message>
    <message>
        <source>Peak</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>峰值</translation>
    </message>
    <message>
        <source>At the end</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>期末</translation>
    </message>
    <message>
        <source>Rate, month 0</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>利率，第 0 月</translation>
    </message>
    <message>
        <source>First payment</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>首次还款日</translation>
    </message>
    <message>
        <source>Its amount</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>首次还款额</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>举债能力</translation>
    </message>
    <message>
        <source>Refinancing need, %1</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>再融资需求，%1</translation>
    </message>
    <message>
        <source>The DSCR of all debt is lowest at %1 in %2, and %3 on average.</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>全部债务的偿债备付率（DSCR）最低为 %1（%2），平均为 %3。</translation>
    </message>
    <message>
        <source>No DSCR exists: no window of months has debt service.</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>不存在偿债备付率（DSCR）：没有任何窗口含有偿债额。</translation>
    </message>
    <message>
        <source>The lowest LLCR is %1.</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>最低贷款期偿债备付率（LLCR）为 %1。</translation>
    </message>
    <message>
        <source>Distributions are trapped in no month.</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>没有任何月份的股东分配被锁定。</translation>
    </message>
    <message>
        <source>Distributions are trapped: %1.</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>股东分配被锁定：%1。</translation>
    </message>
    <message>
        <source>Debt service is left unpaid: arrears reach %1.</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>有未付的偿债额：拖欠最高达 %1。</translation>
    </message>
    <message>
        <source>The funding gap, which new equity has to fill, peaks at %1 in %2.</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>须由新增股权资金填补的资金缺口峰值为 %1（%2）。</translation>
    </message>
    <message>
        <source>There is no funding gap.</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>没有资金缺口。</translation>
    </message>
    <message>
        <source>no rate between -90 % and 1,000 % a year makes the flows worth nothing</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation>年率 -90 % 至 1,000 % 之间没有任何利率使现金流净现值为零</translation>
    </message>
    <message>
        <source>several rates make the flows worth nothing; the modified IRR stands beside it</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation>有多个利率使现金流净现值为零；旁列修正内部收益率（MIRR）</translation>
    </message>
    <message>
        <source>no flow is negative, or none is positive</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation>没有负的现金流，或没有正的现金流</translation>
    </message>
    <message>
        <source>no GPU-hour is billed within the horizon</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation>规划期内没有计费的 GPU 小时</translation>
    </message>
    <message>
        <source>no window in which debt service is due lies wholly after the first grace</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation>没有一个须偿债的窗口完全位于首个宽限期之后</translation>
    </message>
    <message>
        <source>no loan is being repaid within the horizon</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation>规划期内没有处于还款期的贷款</translation>
    </message>
    <message>
        <source>no facility is sculpted, or lenders see no cash</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation>没有定制还款的融资安排，或贷款方情景下没有现金</translation>
    </message>
    <message>
        <source>cash covers the debt at the end of month 0</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation>第 0 月末的现金足以覆盖债务</translation>
    </message>
    <message>
        <source>there is no contract, or no lease, commitment or loan</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation>没有合同，或没有租约、承诺或贷款</translation>
    </message>
    <message>
        <source>Investing</source>
        <extracomment>core/model/statement_lines.cpp</extracomment>
        <translation>投资活动</translation>
    </message>
    <message>
        <source>Financing</source>
        <extracomment>core/model/statement_lines.cpp</extracomment>
        <translation>筹资活动</translation>
    </message>
    <message>
        <source>Change in cash, reserves included</source>
        <extracomment>core/model/statement_lines.cpp</extracomment>
        <translation>现金变动（含准备金）</translation>
    </message>
    <message>
        <source>At the end of the period</source>
        <extracomment>core/model/statement_lines.cpp</extracomment>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>Assets</source>
        <extracomment>core/model/statement_lines.cpp</extracomment>
        <translation>资产</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <extracomment>core/model/statement_lines.cpp</extracomment>
        <translation>负债</translation>
    </message>
    <message>
        <source>Total liabilities and equity</source>
        <extracomment>core/model/statement_lines.cpp</extracomment>
        <translation>负债与所有者权益总计</translation>
    </message>
    <message>
        <source>Income statement</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>利润表</translation>
    </message>
    <message>
        <source>Cash-flow statement</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>现金流量表</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>资产负债表</translation>
    </message>
    <message>
        <source>The balance sheet balances in every month; the largest difference is %1.</source>
        <extracomment>core/model/statement_tables.cpp</extracomment>
        <translation>资产负债表每月均平衡；最大差额为 %1。</translation>
    </message>
    <message>
        <source>The balance sheet does not balance: assets differ from liabilities and equity by up to %1, in %2.</source>
        <extracomment>core/model/statement_tables.cpp</extracomment>
        <translation>资产负债表不平衡：资产与负债和所有者权益之差最大为 %1（%2）。</translation>
    </message>
    <message>
        <source>Servers and spares</source>
        <extracomment>core/model/unit_table.cpp</extracomment>
        <translation>服务器与备件</translation>
    </message>
    <message>
        <source>Fixed SG&amp;A</source>
        <extracomment>core/model/unit_table.cpp</extracomment>
        <translation>固定销售及管理费用（SG&amp;A）</translation>
    </message>
    <message>
        <source>Cost of a GPU-hour</source>
        <extracomment>core/model/unit_table.cpp</extracomment>
        <translation>GPU 小时成本</translation>
    </message>
    <message>
        <source>%1, 100 %</source>
        <extracomment>core/model/unit_table.cpp</extracomment>
        <translation>%1，100 %</translation>
    </message>
    <message>
        <source>%1, target</source>
        <extracomment>core/model/unit_table.cpp</extracomment>
        <translation>%1，目标</translation>
    </message>
    <message>
        <source>All, 100 %</source>
        <extracomment>core/model/unit_table.cpp</extracomment>
        <translation>全部，100 %</translation>
    </message>
    <message>
        <source>All, target</source>
        <extracomment>core/model/unit_table.cpp</extracomment>
        <translation>全部，目标</translation>
    </message>
    <message>
        <source>Cost at 100 %</source>
        <extracomment>core/model/unit_table.cpp</extracomment>
        <translation>100 % 利用率下的成本</translation>
    </message>
    <message>
        <source>Cost at the target</source>
        <extracomment>core/model/unit_table.cpp</extracomment>
        <translation>目标利用率下的成本</translation>
    </message>
    <message>
        <source>Market price, month 0</source>
        <extracomment>core/model/unit_table.cpp</extracomment>
        <translation>市场价，第 0 月</translation>
    </message>
    <message>
        <source>Mean contract price</source>
        <extracomment>core/model/unit_table.cpp</extracomment>
        <translation>平均合同价格</translation>
    </message>
    <message>
        <source>Market less cost at the target</source>
        <extracomment>core/model/unit_table.cpp</extracomment>
        <translation>市场价减目标利用率成本</translation>
    </message>
    <message>
        <source>Contract less cost at the target</source>
        <extracomment>core/model/unit_table.cpp</extracomment>
        <translation>合同价减目标利用率成本</translation>
    </message>
    <message>
        <source>Over the whole plan</source>
        <extracomment>core/model/unit_table.cpp</extracomment>
        <translation>整个规划</translation>
    </message>
    <message>
        <source>Lowest month</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>单月最低值</translation>
    </message>
    <message>
        <source>Highest month</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>单月最高值</translation>
    </message>
    <message>
        <source>Mean of the months</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>各月平均</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>最后一个月</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>What is claimed, as a sentence.</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>所声明的内容，写成一句话。</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>指标</translation>
    </message>
    <message>
        <source>The key of a headline figure or of a series.</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>关键数字或时间序列的键。</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>For figures of a site, a facility and so on: its key, such as facilities.30. Empty: the plan.</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>对于站点、融资安排等的指标：其键，如 facilities.30。留空：整个规划。</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>度量</translation>
    </message>
    <message>
        <source>What of a series is compared; a headline figure is one number.</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>比较时间序列的哪个值；关键数字只有一个数值。</translation>
    </message>
    <message>
        <source>Of a series; empty: from month 0.</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>用于时间序列；留空：自第 0 月起。</translation>
    </message>
    <message>
        <source>Until month</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>至月份</translation>
    </message>
    <message>
        <source>Of a series, this month not included; empty: to the end of the horizon.</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>用于时间序列，不含该月；留空：至规划期结束。</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>不低于</translation>
    </message>
    <message>
        <source>Red below this; shares as fractions. Met to 1e-9 of it is met.</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>低于此值为红；份额以小数表示。误差在其 1e-9 以内视为满足。</translation>
    </message>
    <message>
        <source>Green where</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>满足条件</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>不高于</translation>
    </message>
    <message>
        <source>Red above this; shares as fractions. Met to 1e-9 of it is met.</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>高于此值为红；份额以小数表示。误差在其 1e-9 以内视为满足。</translation>
    </message>
    <message>
        <source>In scenario</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>所在情景</translation>
    </message>
    <message>
        <source>None: the plan as it is.</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>无：规划现状。</translation>
    </message>
    <message>
        <source>Where the claim comes from, and what other sources say.</source>
        <extracomment>core/plan/assertion.h</extracomment>
        <translation>声明的出处，以及其他来源的说法。</translation>
    </message>
    <message>
        <source>Whole months from a payment falling due to its being paid; a payable until then.</source>
        <extracomment>core/plan/commitment.h</extracomment>
        <translation>从款项到期到实际支付的整月数；在此之前计为应付款。</translation>
    </message>
    <message>
        <source>Revenue without us</source>
        <extracomment>core/plan/counterparty.h</extracomment>
        <translation>不含我方的收入</translation>
    </message>
    <message>
        <source>A year; sets what it earns from us in proportion. Empty: not known.</source>
        <extracomment>core/plan/counterparty.h</extracomment>
        <translation>每年；用于衡量其来自我方的收入所占比例。留空：未知。</translation>
    </message>
    <message>
        <source>On the capex that it funds</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>按其出资的资本支出</translation>
    </message>
    <message>
        <source>On dates</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Revolving: what minimum cash lacks</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>循环额度：补足最低现金</translation>
    </message>
    <message>
        <source>Equal principal</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>等额本金</translation>
    </message>
    <message>
        <source>Annuity: equal service</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>等额本息（年金）</translation>
    </message>
    <message>
        <source>A fixed share a period, the rest at maturity</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>每期还固定份额，余额到期偿还</translation>
    </message>
    <message>
        <source>Sculpted to a target DSCR</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>按目标偿债备付率（DSCR）定制还款</translation>
    </message>
    <message>
        <source>All at maturity</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>到期一次性还本</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>按月</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>按季</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>每半年</translation>
    </message>
    <message>
        <source>Yearly</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>按年</translation>
    </message>
    <message>
        <source>12 months</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>12 个月</translation>
    </message>
    <message>
        <source>3 months</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>1 month</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>A breach is shown</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>违约仅作提示</translation>
    </message>
    <message>
        <source>A breach traps the next month&apos;s distributions</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>违约则锁定下月的股东分配</translation>
    </message>
    <message>
        <source>Reference rate, nominal: a month costs a twelfth. A curve that grows beyond 100 % counts as 100 %.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>参考利率，名义年率：每月按十二分之一计。曲线增长超过 100 % 时按 100 % 计。</translation>
    </message>
    <message>
        <source>End of the grace: principal is repaid from here to maturity.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>宽限期结束：自此至到期偿还本金。</translation>
    </message>
    <message>
        <source>How principal comes back. A balloon or bullet at maturity is a refinancing need, shown apart from debt service.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>本金的偿还方式。到期的气球式尾款或一次性还本属于再融资需求，与偿债额分开列示。</translation>
    </message>
    <message>
        <source>Interest accrues monthly and is paid with principal at the end of each period; periods are counted back from maturity.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>利息按月计提，在每期期末与本金一同支付；各期自到期日向前推算。</translation>
    </message>
    <message>
        <source>Share repaid a period</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>每期偿还份额</translation>
    </message>
    <message>
        <source>Of the original amount.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>占原始金额的份额。</translation>
    </message>
    <message>
        <source>Original amount</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>原始金额</translation>
    </message>
    <message>
        <source>Empty: what has been drawn so far.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>留空：累计已提款额。</translation>
    </message>
    <message>
        <source>Target DSCR</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>目标偿债备付率（DSCR）</translation>
    </message>
    <message>
        <source>Lenders size the loan so that cash available before tax is this many times its service.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>贷款方据此核定贷款规模，使税前可用现金为偿债额的此倍数。</translation>
    </message>
    <message>
        <source>On capex: the advance rate on what it funds. On dates: as dated funding says. Revolving: what minimum cash lacks, repaid first from surplus.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>按资本支出：对所出资部分按融资比例提款。按日期：依定期资金安排提款。循环额度：补足最低现金，盈余优先偿还。</translation>
    </message>
    <message>
        <source>Drawing and fees</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>提款与费用</translation>
    </message>
    <message>
        <source>Of the limit, paid when the availability window opens, spread over the life of the loan.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>占额度的份额，在可提款期开始时支付，在贷款存续期内摊销。</translation>
    </message>
    <message>
        <source>On what is not drawn, while it can be.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>在可提款期内，对未提款部分收取。</translation>
    </message>
    <message>
        <source>Seniority</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>优先级</translation>
    </message>
    <message>
        <source>1 is paid first. Facilities of the same seniority are paid in the order of their rows.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>1 最先受偿。优先级相同的融资安排按行的顺序受偿。</translation>
    </message>
    <message>
        <source>Rank, reserve and sweep</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>受偿顺序、准备金与现金扫款</translation>
    </message>
    <message>
        <source>Months of service kept as restricted cash, released to the last payment.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>以受限现金保留的偿债月数，释放后用于最后一次还款。</translation>
    </message>
    <message>
        <source>Cash sweep</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>现金扫款</translation>
    </message>
    <message>
        <source>Share of the surplus after debt service that repays the loan early.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>偿债后盈余中用于提前偿还贷款的份额。</translation>
    </message>
    <message>
        <source>Minimum DSCR</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>偿债备付率（DSCR）下限</translation>
    </message>
    <message>
        <source>Empty: no such covenant.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>留空：无此财务契约。</translation>
    </message>
    <message>
        <source>Covenants</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>财务契约</translation>
    </message>
    <message>
        <source>DSCR tested from</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>偿债备付率（DSCR）测试起始月</translation>
    </message>
    <message>
        <source>Empty: as soon as a window lies wholly after the grace.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>留空：自窗口完全位于宽限期之后起。</translation>
    </message>
    <message>
        <source>DSCR window</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>偿债备付率（DSCR）窗口</translation>
    </message>
    <message>
        <source>Balance over the cost of the funded plant less its age; empty: no such covenant.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>余额与融资标的资产（原值减龄期折减）之比；留空：无此财务契约。</translation>
    </message>
    <message>
        <source>Receipts over those projected at promised dates, trailing three months; empty: no such covenant.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>实际收款与按承诺日期预计的收款之比，滚动三个月；留空：无此财务契约。</translation>
    </message>
    <message>
        <source>Unrestricted cash at the end of the month; empty: no such covenant.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>月末非受限现金；留空：无此财务契约。</translation>
    </message>
    <message>
        <source>On a breach</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>违约后果</translation>
    </message>
    <message>
        <source>Whether a breach stops distributions.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>违约是否停止股东分配。</translation>
    </message>
    <message>
        <source>Of the notes or the equity round.</source>
        <extracomment>core/plan/funding.h</extracomment>
        <translation>票据或股权融资轮次的名称。</translation>
    </message>
    <message>
        <source>Dated funding</source>
        <extracomment>core/plan/funding.h</extracomment>
        <translation>定期资金安排</translation>
    </message>
    <message>
        <source>One that is drawn on dates; none: equity.</source>
        <extracomment>core/plan/funding.h</extracomment>
        <translation>按日期提款的融资安排；无：股权出资。</translation>
    </message>
    <message>
        <source>Over the month that begins here. What was funded earlier is in the opening position.</source>
        <extracomment>core/plan/funding.h</extracomment>
        <translation>在自此开始的一个月内到位。更早的出资计入期初状况。</translation>
    </message>
    <message>
        <source>A draw beyond the limit of its facility is cut at the limit.</source>
        <extracomment>core/plan/funding.h</extracomment>
        <translation>超出融资安排额度的提款按额度截止。</translation>
    </message>
    <message>
        <source>Maintenance: comes off cash before debt service</source>
        <extracomment>core/plan/investment.h</extracomment>
        <translation>维护：在偿债前从现金中扣除</translation>
    </message>
    <message>
        <source>Of the investment.</source>
        <extracomment>core/plan/investment.h</extracomment>
        <translation>投资的名称。</translation>
    </message>
    <message>
        <source>Investment</source>
        <extracomment>core/plan/investment.h</extracomment>
        <translation>投资</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>core/plan/investment.h</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Maintenance capex comes off the cash available for debt service; growth does not.</source>
        <extracomment>core/plan/investment.h</extracomment>
        <translation>维护性资本支出从可用于偿债的现金中扣除；增长性支出不扣除。</translation>
    </message>
    <message>
        <source>The debt facility drawn on it; none: equity.</source>
        <extracomment>core/plan/investment.h</extracomment>
        <translation>为此提款的融资安排；无：股权出资。</translation>
    </message>
    <message>
        <source>Over all of its months.</source>
        <extracomment>core/plan/investment.h</extracomment>
        <translation>其全部月份的合计。</translation>
    </message>
    <message>
        <source>Amount and life</source>
        <extracomment>core/plan/investment.h</extracomment>
        <translation>金额与寿命</translation>
    </message>
    <message>
        <source>Of the spending.</source>
        <extracomment>core/plan/investment.h</extracomment>
        <translation>支出的开始月。</translation>
    </message>
    <message>
        <source>Spent over</source>
        <extracomment>core/plan/investment.h</extracomment>
        <translation>支出历时</translation>
    </message>
    <message>
        <source>Evenly.</source>
        <extracomment>core/plan/investment.h</extracomment>
        <translation>均匀支出。</translation>
    </message>
    <message>
        <source>Depreciated straight-line from the month of spending.</source>
        <extracomment>core/plan/investment.h</extracomment>
        <translation>自支出当月起直线法折旧。</translation>
    </message>
    <message>
        <source>{place}: there is no table &quot;{value}&quot;; there are {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：没有名为“{value}”的表；现有 {allowed}。</translation>
    </message>
    <message>
        <source>{place}: {value} is not an input of the model.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：{value} 不是模型的输入项。</translation>
    </message>
    <message>
        <source>{place}: &quot;{value}&quot; is neither a number nor a curve; it can be set, not multiplied or added to.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：“{value}”既不是数字也不是曲线；只能设定，不能乘或加。</translation>
    </message>
    <message>
        <source>{place}: there is no figure &quot;{value}&quot;; allowed is the key of a headline figure or of a series.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：没有名为“{value}”的指标；允许关键数字或时间序列的键。</translation>
    </message>
    <message>
        <source>{place}: &quot;{value}&quot; is a row, and {allowed} is a figure of the whole plan; allowed is nothing.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：“{value}”是一行，而 {allowed} 是整个规划的指标；此处须留空。</translation>
    </message>
    <message>
        <source>{place}: there is no row &quot;{value}&quot; that has this figure; allowed is {allowed}.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：没有具备此指标的行“{value}”；允许 {allowed}。</translation>
    </message>
    <message>
        <source>{place}: neither a least nor a greatest value is given; the check asserts nothing.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：既未给出最小值也未给出最大值；该检查没有声明任何内容。</translation>
    </message>
    <message>
        <source>{place}: the money goes from {value} to {value}; the flow is left out.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：资金从 {value} 流向 {value}；此资金流不计入。</translation>
    </message>
    <message>
        <source>{place}: the stakes go round in a circle ({value}); each counts as a flow of its own.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：持股形成循环（{value}）；每笔各自作为独立的资金流计入。</translation>
    </message>
    <message>
        <source>{place}: {value} says that it earns nothing without us, so that what we pay has no ratio to it; leave it empty where it is not known.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：{value} 声称不含我方的收入为零，因此我方付款与其无法相比；未知时请留空。</translation>
    </message>
    <message>
        <source>{place}: month {value} lies beyond the horizon of {allowed} months; the flows of its last fiscal year are shown.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：第 {value} 月超出 {allowed} 个月的规划期；显示其最后一个财年的资金流。</translation>
    </message>
    <message>
        <source>Loan</source>
        <extracomment>core/plan/money_flow.h</extracomment>
        <translation>贷款</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <extracomment>core/plan/money_flow.h</extracomment>
        <translation>资金的用途。</translation>
    </message>
    <message>
        <source>Money flow</source>
        <extracomment>core/plan/money_flow.h</extracomment>
        <translation>资金流</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>core/plan/money_flow.h</extracomment>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Who pays; none: we do.</source>
        <extracomment>core/plan/money_flow.h</extracomment>
        <translation>付款的一方；无：我方。</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>core/plan/money_flow.h</extracomment>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Who receives; none: we do.</source>
        <extracomment>core/plan/money_flow.h</extracomment>
        <translation>收款的一方；无：我方。</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>core/plan/money_flow.h</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Purchase, loan or equity.</source>
        <extracomment>core/plan/money_flow.h</extracomment>
        <translation>采购、贷款或股权。</translation>
    </message>
    <message>
        <source>Amount a year</source>
        <extracomment>core/plan/money_flow.h</extracomment>
        <translation>年金额</translation>
    </message>
    <message>
        <source>Beside what contracts, commitments, capex and debt of the plan say.</source>
        <extracomment>core/plan/money_flow.h</extracomment>
        <translation>在规划的合同、承诺、资本支出与债务之外。</translation>
    </message>
    <message>
        <source>Staff, fixed</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>固定人员</translation>
    </message>
    <message>
        <source>People whatever the size of the fleet, from month 0.</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>与机群规模无关的人数，自第 0 月起。</translation>
    </message>
    <message>
        <source>Staff cost escalator</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>人员成本年递增率</translation>
    </message>
    <message>
        <source>A year, as a share of the cost of plant in service.</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>每年，占在用固定资产原值的份额。</translation>
    </message>
    <message>
        <source>Maintenance and insurance</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>维护与保险</translation>
    </message>
    <message>
        <source>Software per GPU</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>每 GPU 软件费用</translation>
    </message>
    <message>
        <source>A year, for every GPU delivered.</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>每年，按每个已交付 GPU。</translation>
    </message>
    <message>
        <source>Software escalator</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>软件费用年递增率</translation>
    </message>
    <message>
        <source>SG&amp;A, fixed</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>固定销售及管理费用（SG&amp;A）</translation>
    </message>
    <message>
        <source>A year, from the start of operations.</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>每年，自运营开始起。</translation>
    </message>
    <message>
        <source>Selling, general and administrative</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>销售及管理费用</translation>
    </message>
    <message>
        <source>Operations start</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>运营开始月</translation>
    </message>
    <message>
        <source>From here on fixed SG&amp;A is paid.</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>自此支付固定的销售及管理费用（SG&amp;A）。</translation>
    </message>
    <message>
        <source>SG&amp;A escalator</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>销售及管理费用（SG&amp;A）年递增率</translation>
    </message>
    <message>
        <source>Effective, a year, from month 0; of the fixed part.</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>有效年率，自第 0 月起；适用于固定部分。</translation>
    </message>
    <message>
        <source>SG&amp;A, share of revenue</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>销售及管理费用（SG&amp;A）占收入的份额</translation>
    </message>
    <message>
        <source>Beside the fixed part.</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>在固定部分之外。</translation>
    </message>
    <message>
        <source>Operating cost paid after</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>运营成本付款滞后</translation>
    </message>
    <message>
        <source>Whole months; a payable until then.</source>
        <extracomment>core/plan/operations.h</extracomment>
        <translation>整月数；在此之前计为应付款。</translation>
    </message>
    <message>
        <source>a number to multiply by</source>
        <extracomment>core/plan/overrides.cpp</extracomment>
        <translation>用作乘数的数字</translation>
    </message>
    <message>
        <source>a number to add</source>
        <extracomment>core/plan/overrides.cpp</extracomment>
        <translation>用作加数的数字</translation>
    </message>
    <message>
        <source>%1, override not applied</source>
        <extracomment>core/plan/overrides.cpp</extracomment>
        <translation>%1，未应用的调整项</translation>
    </message>
    <message>
        <source>%1, override not applied: %2</source>
        <extracomment>core/plan/overrides.cpp</extracomment>
        <translation>%1，未应用的调整项：%2</translation>
    </message>
    <message>
        <source>Other capex</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>其他资本支出</translation>
    </message>
    <message>
        <source>Money flows between others</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>他方之间的资金流</translation>
    </message>
    <message>
        <source>Scenario</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>情景</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>情景</translation>
    </message>
    <message>
        <source>Override</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>调整项</translation>
    </message>
    <message>
        <source>Overrides of scenarios</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>情景的调整项</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Published value</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Published values</source>
        <extracomment>core/plan/plan.h</extracomment>
        <translation>公布值</translation>
    </message>
    <message>
        <source>As published: revenue, first quarter of 2025.</source>
        <extracomment>core/plan/published.h</extracomment>
        <translation>按公布的说法，如：收入，2025 年第一季度。</translation>
    </message>
    <message>
        <source>The key of a series or of a headline figure.</source>
        <extracomment>core/plan/published.h</extracomment>
        <translation>时间序列或关键数字的键。</translation>
    </message>
    <message>
        <source>The first month of the period, counted from the start of the plan.</source>
        <extracomment>core/plan/published.h</extracomment>
        <translation>期间的首月，自规划起始计数。</translation>
    </message>
    <message>
        <source>Months</source>
        <extracomment>core/plan/published.h</extracomment>
        <translation>月数</translation>
    </message>
    <message>
        <source>Length of the period: 3 is a quarter, 12 a year.</source>
        <extracomment>core/plan/published.h</extracomment>
        <translation>期间长度：3 为一个季度，12 为一年。</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>core/plan/published.h</extracomment>
        <translation>公布数据</translation>
    </message>
    <message>
        <source>In the figure&apos;s unit; shares as fractions.</source>
        <extracomment>core/plan/published.h</extracomment>
        <translation>按指标的单位；份额以小数表示。</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <extracomment>core/plan/published.h</extracomment>
        <translation>容差</translation>
    </message>
    <message>
        <source>How far the model may be off before it is marked.</source>
        <extracomment>core/plan/published.h</extracomment>
        <translation>模型偏差超过此值即予标出。</translation>
    </message>
    <message>
        <source>Where it was published, and when.</source>
        <extracomment>core/plan/published.h</extracomment>
        <translation>公布的出处与时间。</translation>
    </message>
    <message>
        <source>Of the scenario.</source>
        <extracomment>core/plan/scenario.h</extracomment>
        <translation>情景的名称。</translation>
    </message>
    <message>
        <source>What happens in it, and where it comes from.</source>
        <extracomment>core/plan/scenario.h</extracomment>
        <translation>情景中发生什么，以及其依据。</translation>
    </message>
    <message>
        <source>Set to</source>
        <extracomment>core/plan/scenario.h</extracomment>
        <translation>设为</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <extracomment>core/plan/scenario.h</extracomment>
        <translation>乘以</translation>
    </message>
    <message>
        <source>The scenario that it belongs to.</source>
        <extracomment>core/plan/scenario.h</extracomment>
        <translation>所属的情景。</translation>
    </message>
    <message>
        <source>The key of an input, such as settings.demand_delay or sites.*.delay_months for every site.</source>
        <extracomment>core/plan/scenario.h</extracomment>
        <translation>输入项的键，如 settings.demand_delay；或 sites.*.delay_months，表示每个站点。</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>core/plan/scenario.h</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Set replaces the input; multiply and add work on numbers and on every value of a curve.</source>
        <extracomment>core/plan/scenario.h</extracomment>
        <translation>“设为”取代输入值；乘与加作用于数字以及曲线的每个值。</translation>
    </message>
    <message>
        <source>A number, or what the input takes: a curve, a choice, a date.</source>
        <extracomment>core/plan/scenario.h</extracomment>
        <translation>数字，或该输入项可接受的内容：曲线、选项、日期。</translation>
    </message>
    <message>
        <source>At the end of each month</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>每月月末</translation>
    </message>
    <message>
        <source>At the end of each fiscal year</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>每财年年末</translation>
    </message>
    <message>
        <source>Worth nothing</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>价值为零</translation>
    </message>
    <message>
        <source>Settled at book</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>按账面价值结清</translation>
    </message>
    <message>
        <source>Expensed</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>费用化</translation>
    </message>
    <message>
        <source>Capitalised</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>资本化</translation>
    </message>
    <message>
        <source>None: cash is kept</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>不分配：保留现金</translation>
    </message>
    <message>
        <source>What exceeds minimum cash and reserves</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>分配超出最低现金与准备金的部分</translation>
    </message>
    <message>
        <source>New equity pays what cash does not cover</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>由新增股权资金支付现金不足的部分</translation>
    </message>
    <message>
        <source>None for debt service: what is unpaid stays owed</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>不支持偿债：未付部分仍为欠款</translation>
    </message>
    <message>
        <source>Cost of equity</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>股权成本</translation>
    </message>
    <message>
        <source>Discounts equity flows. Effective, a year.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>用于股权现金流折现。有效年率。</translation>
    </message>
    <message>
        <source>Flows fall</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>现金流时点</translation>
    </message>
    <message>
        <source>When flows are discounted, and where IRR and payback count them. Year ends suit yearly models.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>现金流折现的时点，也是内部收益率（IRR）与投资回收期的计算时点。年末适用于按年的模型。</translation>
    </message>
    <message>
        <source>Closing value</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>期末价值</translation>
    </message>
    <message>
        <source>Settled: in the last month plant, receivables and deposits are received at book, and what is owed is paid.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>结清：在最后一个月按账面价值收回固定资产、应收账款与定金，并付清欠款。</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>所得税率</translation>
    </message>
    <message>
        <source>On the profit of the fiscal year to date.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>按财年至今的利润计算。</translation>
    </message>
    <message>
        <source>Bonus depreciation</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>一次性加速折旧</translation>
    </message>
    <message>
        <source>Share of the cost that tax allows in the first month of service; the rest as depreciation.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>投入使用首月可税前扣除的成本份额；其余按折旧扣除。</translation>
    </message>
    <message>
        <source>Losses offset at most</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>亏损弥补上限</translation>
    </message>
    <message>
        <source>Of a year&apos;s profit; 0: losses are not carried forward.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>占当年利润的份额；0：亏损不结转。</translation>
    </message>
    <message>
        <source>Losses carried into month 0</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>结转至第 0 月的亏损</translation>
    </message>
    <message>
        <source>From earlier years.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>来自以前年度。</translation>
    </message>
    <message>
        <source>Interest until in service</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>投入使用前的利息</translation>
    </message>
    <message>
        <source>Capitalised: interest on plant that is paid for and not yet in service joins its cost.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>资本化：已付款而尚未投入使用的固定资产的利息计入其成本。</translation>
    </message>
    <message>
        <source>Minimum cash</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>最低现金</translation>
    </message>
    <message>
        <source>What is missing is drawn from revolving facilities, then paid in as equity.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>不足部分先从循环额度提取，再以股权资金投入。</translation>
    </message>
    <message>
        <source>Cash and equity</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>现金与股权</translation>
    </message>
    <message>
        <source>Nothing is distributed in a month in which cash is trapped.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>现金被锁定的月份不作任何分配。</translation>
    </message>
    <message>
        <source>Sponsor support</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>发起人支持</translation>
    </message>
    <message>
        <source>Whether new equity pays debt service that cash does not cover.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>现金不足以偿债时，是否由新增股权资金支付。</translation>
    </message>
    <message>
        <source>Cash at month 0</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>第 0 月的现金</translation>
    </message>
    <message>
        <source>Equity is then what the opening assets exceed the debts by.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>期初所有者权益即为期初资产超出债务的部分。</translation>
    </message>
    <message>
        <source>Opening position</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>期初状况</translation>
    </message>
    <message>
        <source>Other plant at month 0</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>第 0 月的其他固定资产</translation>
    </message>
    <message>
        <source>Net book value of plant that is not a tranche, a site or other capex of the plan.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>不属于规划中批次、站点或其他资本支出的固定资产的账面净值。</translation>
    </message>
    <message>
        <source>Months left of other plant</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>其他固定资产剩余月数</translation>
    </message>
    <message>
        <source>Depreciated evenly over these.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>在这些月份内均匀折旧。</translation>
    </message>
    <message>
        <source>Year of the flows</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>资金流年度</translation>
    </message>
    <message>
        <source>Flows between counterparties are those of the fiscal year that holds this month; empty: the year of the largest receipts.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>交易对手间的资金流取此月份所在财年；留空：收款最多的年度。</translation>
    </message>
    <message>
        <source>Depreciated straight-line from the ready month. Built sites only.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>自就绪月起直线法折旧。仅限自建站点。</translation>
    </message>
    <message>
        <source>The debt facility drawn on the build; none: equity. Built sites only.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>为建设提款的融资安排；无：股权出资。仅限自建站点。</translation>
    </message>
    <message>
        <source>Landlord or builder</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>出租方或建造方</translation>
    </message>
    <message>
        <source>The counterparty that is paid.</source>
        <extracomment>core/plan/site.h</extracomment>
        <translation>收款的交易对手。</translation>
    </message>
    <message>
        <source>Network life</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>网络寿命</translation>
    </message>
    <message>
        <source>Empty: as the servers. What is left of it when the tranche retires is written off.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>留空：同服务器。批次退役时的剩余部分予以核销。</translation>
    </message>
    <message>
        <source>Vendor</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>供货商</translation>
    </message>
    <message>
        <source>The counterparty that sells it.</source>
        <extracomment>core/plan/sku.h</extracomment>
        <translation>销售它的交易对手。</translation>
    </message>
    <message>
        <source>Subscription escalator</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>订阅费年递增率</translation>
    </message>
    <message>
        <source>Months over which what is bought is depreciated.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>采购部分折旧的月数。</translation>
    </message>
    <message>
        <source>The debt facility drawn on the purchases; none: equity.</source>
        <extracomment>core/plan/tier.h</extracomment>
        <translation>为采购提款的融资安排；无：股权出资。</translation>
    </message>
    <message>
        <source>%1 times its value</source>
        <extracomment>core/risk/break_even.cpp</extracomment>
        <translation>其值的 %1 倍</translation>
    </message>
    <message>
        <source>the check gives neither a least nor a greatest value</source>
        <extracomment>core/risk/break_even.cpp</extracomment>
        <translation>该检查既未给出最小值也未给出最大值</translation>
    </message>
    <message>
        <source>%1 is empty, or neither a number nor a curve</source>
        <extracomment>core/risk/break_even.cpp</extracomment>
        <translation>%1为空，或既不是数字也不是曲线</translation>
    </message>
    <message>
        <source>there is no value as it stands, because %1</source>
        <extracomment>core/risk/break_even.cpp</extracomment>
        <translation>现状下没有数值，因为%1</translation>
    </message>
    <message>
        <source>from %1 on there is no value, because %2</source>
        <extracomment>core/risk/break_even.cpp</extracomment>
        <translation>自 %1 起没有数值，因为%2</translation>
    </message>
    <message>
        <source>no value from %1 to %2 turns the check red</source>
        <extracomment>core/risk/break_even.cpp</extracomment>
        <translation>从 %1 至 %2 没有任何值使检查变红</translation>
    </message>
    <message>
        <source>no value from %1 to %2 turns the check green</source>
        <extracomment>core/risk/break_even.cpp</extracomment>
        <translation>从 %1 至 %2 没有任何值使检查变绿</translation>
    </message>
    <message>
        <source>%1; at %2 there is no value, because %3</source>
        <extracomment>core/risk/break_even.cpp</extracomment>
        <translation>%1；在 %2 处没有数值，因为%3</translation>
    </message>
    <message>
        <source>%1: no break-even: %2.</source>
        <extracomment>core/risk/break_even.cpp</extracomment>
        <translation>%1：没有临界值：%2。</translation>
    </message>
    <message>
        <source>%1: at %2 the check turns red (now: %3). %4.</source>
        <extracomment>core/risk/break_even.cpp</extracomment>
        <translation>%1：在 %2 处检查变红（现为：%3）。%4。</translation>
    </message>
    <message>
        <source>%1: at %2 the check turns green (now: %3). %4.</source>
        <extracomment>core/risk/break_even.cpp</extracomment>
        <translation>%1：在 %2 处检查变绿（现为：%3）。%4。</translation>
    </message>
    <message>
        <source>The %1 are %2</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>%1为 %2</translation>
    </message>
    <message>
        <source>The %1 is %2</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>%1为 %2</translation>
    </message>
    <message>
        <source>The lowest month of %1 is %2</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>%1的单月最低值为 %2</translation>
    </message>
    <message>
        <source>The highest month of %1 is %2</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>%1的单月最高值为 %2</translation>
    </message>
    <message>
        <source>The total of %1 is %2</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>%1合计为 %2</translation>
    </message>
    <message>
        <source>The mean of %1 is %2</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>%1的各月平均为 %2</translation>
    </message>
    <message>
        <source>The last month of %1 is %2</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>最后一个月的%1为 %2</translation>
    </message>
    <message>
        <source>%1; the check wants %2 to %3: met.</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>%1；检查要求 %2 至 %3：满足。</translation>
    </message>
    <message>
        <source>%1; the check wants %2 to %3: %4 short.</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>%1；检查要求 %2 至 %3：低 %4。</translation>
    </message>
    <message>
        <source>%1; the check wants %2 to %3: %4 over.</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>%1；检查要求 %2 至 %3：高 %4。</translation>
    </message>
    <message>
        <source>%1; the check wants at least %2: just met.</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>%1；检查要求不低于 %2：恰好满足。</translation>
    </message>
    <message>
        <source>%1; the check wants at most %2: just met.</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>%1；检查要求不高于 %2：恰好满足。</translation>
    </message>
    <message>
        <source>%1; the check wants at least %2: met with %3 to spare.</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>%1；检查要求不低于 %2：满足，余量 %3。</translation>
    </message>
    <message>
        <source>%1; the check wants at most %2: met with %3 to spare.</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>%1；检查要求不高于 %2：满足，余量 %3。</translation>
    </message>
    <message>
        <source>%1; the check wants at least %2: %3 short.</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>%1；检查要求不低于 %2：低 %3。</translation>
    </message>
    <message>
        <source>%1; the check wants at most %2: %3 over.</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>%1；检查要求不高于 %2：高 %3。</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>绿</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>红</translation>
    </message>
    <message>
        <source>undefined</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>无定义</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>core/explain/difference.cpp</extracomment>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>%1: there is no value, because %2.</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>%1：没有数值，因为%2。</translation>
    </message>
    <message>
        <source>%1; the check gives neither a least nor a greatest value.</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>%1；该检查既未给出最小值也未给出最大值。</translation>
    </message>
    <message>
        <source>In scenario %1: %2</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>情景 %1：%2</translation>
    </message>
    <message>
        <source>coverage is below 1 already</source>
        <extracomment>core/risk/founding.cpp</extracomment>
        <translation>覆盖率已低于 1</translation>
    </message>
    <message>
        <source>no delay that demand may have takes coverage below 1</source>
        <extracomment>core/risk/founding.cpp</extracomment>
        <translation>需求的任何允许延迟都不会使覆盖率低于 1</translation>
    </message>
    <message>
        <source>no market price that the plan may have makes NPV 0</source>
        <extracomment>core/risk/founding.cpp</extracomment>
        <translation>规划允许的任何市场价都不会使净现值（NPV）为 0</translation>
    </message>
    <message>
        <source>the plan has no net present value</source>
        <extracomment>core/risk/founding.cpp</extracomment>
        <translation>规划没有净现值</translation>
    </message>
    <message>
        <source>Delay of demand at which coverage falls below 1</source>
        <extracomment>core/risk/founding.cpp</extracomment>
        <translation>使覆盖率低于 1 的需求延迟</translation>
    </message>
    <message>
        <source>Factor on market prices at which NPV is 0</source>
        <extracomment>core/risk/founding.cpp</extracomment>
        <translation>使净现值（NPV）为 0 的市场价系数</translation>
    </message>
    <message>
        <source>no month of the horizon lies in the months asked for</source>
        <extracomment>core/risk/measured.cpp</extracomment>
        <translation>所要求的月份中没有规划期内的月份</translation>
    </message>
    <message>
        <source>the figure exists in none of the months asked for</source>
        <extracomment>core/risk/measured.cpp</extracomment>
        <translation>该指标在所要求的月份中均不存在</translation>
    </message>
    <message>
        <source>a balance or a ratio has no total</source>
        <extracomment>core/risk/measured.cpp</extracomment>
        <translation>余额或比率没有合计</translation>
    </message>
    <message>
        <source>Power late</source>
        <extracomment>core/risk/presets.cpp</extracomment>
        <translation>供电延迟</translation>
    </message>
    <message>
        <source>26-50 % of data-centre projects were late for want of power in 2025-26. Here half of the sites that are not ready yet, the largest first, are late; the six months are an assumption.</source>
        <extracomment>core/risk/presets.cpp</extracomment>
        <translation>2025-26 年，26-50 % 的数据中心项目因缺电而延迟。此处尚未就绪的站点有一半延迟，自最大者起；六个月为假设。</translation>
    </message>
    <message>
        <source>Price collapse and recovery</source>
        <extracomment>core/risk/presets.cpp</extracomment>
        <translation>价格暴跌与回升</translation>
    </message>
    <message>
        <source>GPU rental, 2023-25: prices fell 79 % in two and a half years, then rose 38 % in five months. Here market prices take that path from month 0.</source>
        <extracomment>core/risk/presets.cpp</extracomment>
        <translation>GPU 租赁，2023-25 年：价格在两年半内下跌 79 %，随后五个月内上涨 38 %。此处市场价自第 0 月起走同样的路径。</translation>
    </message>
    <message>
        <source>Demand a year late</source>
        <extracomment>core/risk/presets.cpp</extracomment>
        <translation>需求晚一年</translation>
    </message>
    <message>
        <source>Every contract starts a year later, and market demand comes a year later. The year is an assumption.</source>
        <extracomment>core/risk/presets.cpp</extracomment>
        <translation>每份合同晚一年开始，市场需求晚一年到来。一年为假设。</translation>
    </message>
    <message>
        <source>Fibre, again</source>
        <extracomment>core/risk/presets.cpp</extracomment>
        <translation>光纤泡沫重演</translation>
    </message>
    <message>
        <source>Fibre, 1996-2005: prices fell 37 % a year (T1 New York-London, 1997-2002), demand had been overestimated, 4x a year, and 5 % was in use in 2005. Here market prices fall 37 % a year and market demand is a quarter; the quarter is an assumption.</source>
        <extracomment>core/risk/presets.cpp</extracomment>
        <translation>光纤，1996-2005 年：价格每年下跌 37 %（T1 线路，纽约-伦敦，1997-2002 年），需求被高估为每年 4 倍，2005 年仅 5 % 在用。此处市场价每年下跌 37 %，市场需求为四分之一；四分之一为假设。</translation>
    </message>
    <message>
        <source>Memory shock</source>
        <extracomment>core/risk/presets.cpp</extracomment>
        <translation>存储芯片涨价冲击</translation>
    </message>
    <message>
        <source>January 2026: contract prices of DDR5 are about five times those of a year before. Here storage costs twice as much and servers a quarter more; both factors are assumptions.</source>
        <extracomment>core/risk/presets.cpp</extracomment>
        <translation>2026 年 1 月：DDR5 合约价约为一年前的五倍。此处存储成本翻倍，服务器成本增加四分之一；两个系数均为假设。</translation>
    </message>
    <message>
        <source>Anchor customer lost</source>
        <extracomment>core/risk/presets.cpp</extracomment>
        <translation>失去核心客户</translation>
    </message>
    <message>
        <source>The largest customer leaves at the end of the first year, or when its contract starts where that is later. The date is an assumption.</source>
        <extracomment>core/risk/presets.cpp</extracomment>
        <translation>最大客户在第一年末离开；若其合同更晚开始，则在合同开始时离开。日期为假设。</translation>
    </message>
    <message>
        <source>the period does not lie within the horizon</source>
        <extracomment>core/risk/published_table.cpp</extracomment>
        <translation>该期间不在规划期内</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>core/risk/published_table.cpp</extracomment>
        <translation>期间</translation>
    </message>
    <message>
        <source>As published</source>
        <extracomment>core/risk/published_table.cpp</extracomment>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>core/risk/published_table.cpp</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>core/risk/published_table.cpp</extracomment>
        <translation>差异</translation>
    </message>
    <message>
        <source>Difference, %</source>
        <extracomment>core/risk/published_table.cpp</extracomment>
        <translation>差异，%</translation>
    </message>
    <message>
        <source>Within tolerance</source>
        <extracomment>core/risk/published_table.cpp</extracomment>
        <translation>在容差内</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>core/explain/names.cpp</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>core/explain/names.cpp</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>a row of %1, such as %1.7</source>
        <extracomment>core/risk/target.cpp</extracomment>
        <translation>%1 的某一行，如 %1.7</translation>
    </message>
    <message>
        <source>the shares of the storage mix come to more than 100 %</source>
        <extracomment>core/risk/trial.cpp</extracomment>
        <translation>存储组合份额合计超过 100 %</translation>
    </message>
    <message>
        <source>Debt by facility</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>按融资安排的债务</translation>
    </message>
    <message>
        <source>DSCR, %1-month window</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>偿债备付率（DSCR），%1 个月窗口</translation>
    </message>
    <message>
        <source>Covenant %1</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>财务契约 %1</translation>
    </message>
    <message>
        <source>Service just met, %1</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>恰好满足偿债，%1</translation>
    </message>
    <message>
        <source>Debt just met, %1</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>恰好满足债务，%1</translation>
    </message>
    <message>
        <source>DSCR and LLCR of %1</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>%1的偿债备付率（DSCR）与贷款期偿债备付率（LLCR）</translation>
    </message>
    <message>
        <source>DSCR and LLCR</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>偿债备付率（DSCR）与贷款期偿债备付率（LLCR）</translation>
    </message>
    <message>
        <source>Cost of a GPU-hour by component</source>
        <extracomment>ui/pages/unit_page.cpp</extracomment>
        <translation>按构成的 GPU 小时成本</translation>
    </message>
    <message>
        <source>%1 at 100 %</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>%1（100 % 利用率）</translation>
    </message>
    <message>
        <source>%1 at the target</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>%1（目标利用率）</translation>
    </message>
    <message>
        <source>↻ outlined: on its way back to us</source>
        <extracomment>ui/counterparties/graph_paint.cpp</extracomment>
        <translation>↻ 描边：正在回流我方</translation>
    </message>
    <message>
        <source>Amounts in %1; width: square root of the amount, the widest is %2</source>
        <extracomment>ui/counterparties/graph_paint.cpp</extracomment>
        <translation>金额单位 %1；宽度：金额的平方根，最宽为 %2</translation>
    </message>
    <message>
        <source>%1 → %2, %3: %4</source>
        <extracomment>ui/counterparties/graph_paint.cpp</extracomment>
        <translation>%1 → %2，%3：%4</translation>
    </message>
    <message>
        <source>%1 → %2, %3: %4, of which %5 is on its way back to us</source>
        <extracomment>ui/counterparties/graph_paint.cpp</extracomment>
        <translation>%1 → %2，%3：%4，其中 %5 正在回流我方</translation>
    </message>
    <message>
        <source>What suppliers depend on</source>
        <extracomment>ui/pages/counterparties_page.cpp</extracomment>
        <translation>供应商的依赖程度</translation>
    </message>
    <message>
        <source>No named supplier is paid in this year.</source>
        <extracomment>ui/pages/counterparties_page.cpp</extracomment>
        <translation>该年度没有向具名供应商付款。</translation>
    </message>
    <message>
        <source>Ways home</source>
        <extracomment>ui/pages/counterparties_page.cpp</extracomment>
        <translation>回流路径</translation>
    </message>
    <message>
        <source>No money comes home.</source>
        <extracomment>ui/pages/counterparties_page.cpp</extracomment>
        <translation>没有资金回流。</translation>
    </message>
    <message>
        <source>All money of this year is between named parties.</source>
        <extracomment>ui/pages/counterparties_page.cpp</extracomment>
        <translation>该年度的资金往来均在具名各方之间。</translation>
    </message>
    <message>
        <source>Anchor share</source>
        <extracomment>ui/pages/counterparties_page.cpp</extracomment>
        <translation>核心方占比</translation>
    </message>
    <message>
        <source>Largest dependence</source>
        <extracomment>ui/pages/counterparties_page.cpp</extracomment>
        <translation>最大依赖</translation>
    </message>
    <message>
        <source>Copy or save the picture</source>
        <extracomment>ui/pages/counterparties_page.cpp</extracomment>
        <translation>复制或保存图片</translation>
    </message>
    <message>
        <source>Counterparties: copy or save</source>
        <extracomment>ui/pages/counterparties_page.cpp</extracomment>
        <translation>交易对手：复制或保存</translation>
    </message>
    <message>
        <source>Picture of the counterparties</source>
        <extracomment>ui/pages/counterparties_page.cpp</extracomment>
        <translation>交易对手关系图</translation>
    </message>
    <message>
        <source>Who pays whom, %1</source>
        <extracomment>ui/pages/counterparties_page.cpp</extracomment>
        <translation>谁付款给谁，%1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/pages/counterparties_page.cpp</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>No money flows between us and a named counterparty in %1. Name customers, vendors, landlords and lenders where contracts, GPUs, sites and facilities are entered.</source>
        <extracomment>ui/pages/counterparties_page.cpp</extracomment>
        <translation>%1，我方与具名交易对手之间没有资金往来。请在录入合同、GPU、站点与融资安排处注明客户、供货商、出租方与贷款方。</translation>
    </message>
    <message>
        <source>Facilities</source>
        <extracomment>ui/pages/debt_page.cpp</extracomment>
        <translation>融资安排</translation>
    </message>
    <message>
        <source>Refinancing needs</source>
        <extracomment>ui/pages/debt_page.cpp</extracomment>
        <translation>再融资需求</translation>
    </message>
    <message>
        <source>Debt and covenants</source>
        <extracomment>ui/pages/debt_page.cpp</extracomment>
        <translation>债务与财务契约</translation>
    </message>
    <message>
        <source>The plan has no debt. Facilities are entered on the page Debt, among the inputs.</source>
        <extracomment>ui/pages/debt_page.cpp</extracomment>
        <translation>规划没有债务。融资安排在输入部分的“债务”页录入。</translation>
    </message>
    <message>
        <source>No facility has a covenant.</source>
        <extracomment>ui/pages/debt_page.cpp</extracomment>
        <translation>没有设财务契约的融资安排。</translation>
    </message>
    <message>
        <source>No balloon or bullet falls due within the horizon.</source>
        <extracomment>ui/pages/debt_page.cpp</extracomment>
        <translation>规划期内没有气球式尾款或一次性还本到期。</translation>
    </message>
    <message>
        <source>Facility whose DSCR is shown</source>
        <extracomment>ui/pages/debt_page.cpp</extracomment>
        <translation>显示其偿债备付率（DSCR）的融资安排</translation>
    </message>
    <message>
        <source>Facilities, %1</source>
        <extracomment>ui/pages/debt_page.cpp</extracomment>
        <translation>融资安排，%1</translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>ui/pages/statements_page.cpp</extracomment>
        <translation>报表</translation>
    </message>
    <message>
        <source>Income</source>
        <extracomment>ui/pages/statements_page.cpp</extracomment>
        <translation>利润</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <extracomment>ui/pages/statements_page.cpp</extracomment>
        <translation>现金流量</translation>
    </message>
    <message>
        <source>Statements</source>
        <extracomment>ui/pages/statements_page.cpp</extracomment>
        <translation>财务报表</translation>
    </message>
    <message>
        <source>Whether the balance sheet balances</source>
        <extracomment>ui/pages/statements_page.cpp</extracomment>
        <translation>资产负债表是否平衡</translation>
    </message>
    <message>
        <source>Costs and prices of a GPU-hour</source>
        <extracomment>ui/pages/unit_page.cpp</extracomment>
        <translation>GPU 小时的成本与价格</translation>
    </message>
    <message>
        <source>Levelised cost of a GPU-hour</source>
        <extracomment>ui/pages/unit_page.cpp</extracomment>
        <translation>GPU 小时的平准化成本</translation>
    </message>
    <message>
        <source>Unit economics</source>
        <extracomment>core/workbook/sheet_names.cpp</extracomment>
        <translation>单位经济性</translation>
    </message>
    <message>
        <source>The plan buys no GPUs. Tranches are entered on the page GPU fleet, among the inputs.</source>
        <extracomment>ui/pages/unit_page.cpp</extracomment>
        <translation>规划没有采购 GPU。批次在输入部分的“GPU 机群”页录入。</translation>
    </message>
    <message>
        <source>In steady state: all GPUs there at once, 8,760 hours a year, each asset recovered over its own life at the discount rate, prices of month 0. At the target the cost falls on the hours that the utilization target uses.</source>
        <extracomment>ui/pages/unit_page.cpp</extracomment>
        <translation>稳态下：所有 GPU 同时到位，每年 8,760 小时，各项资产按折现率在其自身寿命内回收，采用第 0 月价格。在目标利用率下，成本由目标利用率所用的小时分摊。</translation>
    </message>
    <message>
        <source>By component</source>
        <extracomment>ui/pages/unit_page.cpp</extracomment>
        <translation>按构成</translation>
    </message>
    <message>
        <source>Beside the prices</source>
        <extracomment>ui/pages/unit_page.cpp</extracomment>
        <translation>与价格对比</translation>
    </message>
    <message>
        <source>Over the whole plan, levelised</source>
        <extracomment>ui/pages/unit_page.cpp</extracomment>
        <translation>整个规划，平准化</translation>
    </message>
    <message>
        <source>By fiscal year; outflows stand in parentheses. Interest and fees that are paid stand in financing; balances are those at the end of the year. %1</source>
        <extracomment>ui/report/chapters.cpp</extracomment>
        <translation>按财年；流出列于括号中。支付的利息与融资费用列入筹资活动；余额为年末余额。%1</translation>
    </message>
    <message>
        <source>What a GPU-hour costs in steady state: all GPUs there at once, 8,760 hours a year, each asset recovered over its own life at the discount rate, prices of month 0. At the target the cost falls on the hours that the utilization target uses.</source>
        <extracomment>ui/report/chapters.cpp</extracomment>
        <translation>稳态下 GPU 小时的成本：所有 GPU 同时到位，每年 8,760 小时，各项资产按折现率在其自身寿命内回收，采用第 0 月价格。在目标利用率下，成本由目标利用率所用的小时分摊。</translation>
    </message>
    <message>
        <source>The plan buys no GPUs.</source>
        <extracomment>ui/report/chapters.cpp</extracomment>
        <translation>规划没有采购 GPU。</translation>
    </message>
    <message>
        <source>Methodology</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>方法说明</translation>
    </message>
    <message>
        <source>Nominal amounts; coverage after tax</source>
        <extracomment>ui/report/report_pages.cpp</extracomment>
        <translation>名义金额；税后覆盖率</translation>
    </message>
    <message>
        <source>&amp;Methodology</source>
        <extracomment>ui/help/help_menu.cpp</extracomment>
        <translation>方法说明(&amp;M)</translation>
    </message>
    <message>
        <source>Tax and cash</source>
        <extracomment>ui/window/input_pages.cpp</extracomment>
        <translation>税务与现金</translation>
    </message>
    <message>
        <source>Tax, cash and opening position</source>
        <extracomment>ui/window/input_pages.cpp</extracomment>
        <translation>税务、现金与期初状况</translation>
    </message>
    <message>
        <source>Scenario overrides</source>
        <extracomment>ui/window/input_pages.cpp</extracomment>
        <translation>情景调整项</translation>
    </message>
    <message>
        <source>Overrides</source>
        <extracomment>ui/window/input_pages.cpp</extracomment>
        <translation>调整项</translation>
    </message>
    <message>
        <source>Checks and published values</source>
        <extracomment>ui/window/input_pages.cpp</extracomment>
        <translation>检查与公布值</translation>
    </message>
    <message>
        <source>Analyses</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation>分析</translation>
    </message>
    <message>
        <source>Who pays whom</source>
        <extracomment>ui/report/report_chapters.cpp</extracomment>
        <translation>谁付款给谁</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>ui/help/help_window.cpp</extracomment>
        <translation>目录</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>ui/help/help_window.cpp</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>要求</translation>
    </message>
    <message>
        <source>Room left</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>余量</translation>
    </message>
    <message>
        <source>The methodology is in English.</source>
        <extracomment>ui/text/methodology_text.cpp</extracomment>
        <translation>方法说明目前只有英文版。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place found</comment>
        <extracomment>ui/help/help_window.cpp</extracomment>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>no plant</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>无固定资产</translation>
    </message>
    <message>
        <source>{place}: no capex and no dated funding names this facility; nothing is drawn.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：没有资本支出或定期资金安排指定此融资安排；不会提款。</translation>
    </message>
    <message>
        <source>{place}: &quot;{allowed}&quot; has seniority {value} too; the facility that stands first is paid first.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：“{allowed}”的优先级也是 {value}；排在前面的融资安排先受偿。</translation>
    </message>
    <message>
        <source>{place}: month {value} is not a month before maturity in month {allowed}; principal is repaid in that last month.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：第 {value} 月不在到期（第 {allowed} 月）之前；本金在最后一个月偿还。</translation>
    </message>
    <message>
        <source>{place}: &quot;{value}&quot; is not drawn on dates; the money is left out.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：“{value}”不是按日期提款；该笔资金不计入。</translation>
    </message>
    <message>
        <source>{place}: month {value} is too late for a loan that matures in month {allowed}; the money is left out.</source>
        <extracomment>core/plan/issue.cpp</extracomment>
        <translation>{place}：第 {value} 月对于第 {allowed} 月到期的贷款为时过晚；该笔资金不计入。</translation>
    </message>
    <message>
        <source>Price scale</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>价格系数</translation>
    </message>
    <message>
        <source>Multiplies every price that customers pay, of contracts and on the market.</source>
        <extracomment>core/plan/settings.h</extracomment>
        <translation>乘以客户支付的每个价格，包括合同与市场价格。</translation>
    </message>
    <message>
        <source>Break-even price: factor on all prices at which NPV is 0</source>
        <extracomment>core/risk/founding.cpp</extracomment>
        <translation>盈亏平衡价格：使净现值（NPV）为 0 的全部价格系数</translation>
    </message>
    <message>
        <source>Cost of a GPU-hour by component, at 100 % and beside it at the target</source>
        <extracomment>ui/charts/chart_contents.cpp</extracomment>
        <translation>按构成的 GPU 小时成本：100 % 利用率下，旁列目标利用率下</translation>
    </message>
    <message>
        <source>Customers and backlog</source>
        <extracomment>ui/report/headline_groups.cpp</extracomment>
        <translation>客户与积压订单</translation>
    </message>
    <message>
        <source>Value and returns</source>
        <extracomment>ui/report/headline_groups.cpp</extracomment>
        <translation>价值与回报</translation>
    </message>
    <message>
        <source>Debt and equity</source>
        <extracomment>ui/report/headline_groups.cpp</extracomment>
        <translation>债务与股权</translation>
    </message>
    <message>
        <source>Beyond the contracts, and peak debt</source>
        <extracomment>ui/report/headline_groups.cpp</extracomment>
        <translation>合同之外的义务与债务峰值</translation>
    </message>
    <message>
        <source>Cost of revenue: operating cost without SG&amp;A, supplier commitments</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>营业成本：不含销售及管理费用的运营成本与供应商承诺</translation>
    </message>
    <message>
        <source>Evaluations: %1.</source>
        <extracomment>core/risk/break_even.cpp</extracomment>
        <translation>求值次数：%1。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>core/risk/break_even.cpp</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Bracket: at %1; at %2. Tolerance: %3. Evaluations: %4.</source>
        <extracomment>core/risk/break_even.cpp</extracomment>
        <translation>区间：%1；%2。容差：%3。求值次数：%4。</translation>
    </message>
    <message>
        <source>%1 Month that binds: %2.</source>
        <extracomment>core/risk/break_even.cpp</extracomment>
        <translation>%1 起约束作用的月份：%2。</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <extracomment>core/risk/check.cpp</extracomment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>The plan has no checks.</source>
        <extracomment>core/risk/check_table.cpp</extracomment>
        <translation>规划没有检查。</translation>
    </message>
    <message>
        <source>Checks: %1 of %2 red, %3 undefined.</source>
        <extracomment>core/risk/check_table.cpp</extracomment>
        <translation>检查：%2 项中 %1 项为红，%3 项无定义。</translation>
    </message>
    <message>
        <source>Checks: %1 of %2 red.</source>
        <extracomment>core/risk/check_table.cpp</extracomment>
        <translation>检查：%2 项中 %1 项为红。</translation>
    </message>
    <message>
        <source>%1 short</source>
        <extracomment>core/risk/check_table.cpp</extracomment>
        <translation>低 %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <extracomment>core/risk/check_table.cpp</extracomment>
        <translation>高 %1</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <extracomment>core/risk/check_table.cpp</extracomment>
        <translation>余量 %1</translation>
    </message>
    <message>
        <source>just met</source>
        <extracomment>core/risk/check_table.cpp</extracomment>
        <translation>恰好满足</translation>
    </message>
    <message>
        <source>Base plan</source>
        <extracomment>core/risk/check_table.cpp</extracomment>
        <translation>基础规划</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>core/risk/check_table.cpp</extracomment>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>core/risk/check_table.cpp</extracomment>
        <translation>差距</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>core/risk/check_table.cpp</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>core/explain/names.cpp</extracomment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>The plan as it is entered.</source>
        <extracomment>core/risk/scenario_table.cpp</extracomment>
        <translation>规划的录入原状。</translation>
    </message>
    <message>
        <source>Headline figure</source>
        <extracomment>core/risk/headline_change.cpp</extracomment>
        <translation>关键数字</translation>
    </message>
    <message>
        <source>not in the base plan</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>基础规划中没有</translation>
    </message>
    <message>
        <source>base plan: %1</source>
        <extracomment>ui/headline/card_contents.cpp</extracomment>
        <translation>基础规划：%1</translation>
    </message>
    <message>
        <source>How much may go wrong</source>
        <extracomment>ui/report/headline_groups.cpp</extracomment>
        <translation>能承受多大偏差</translation>
    </message>
    <message>
        <source>%1 – scenario %2</source>
        <extracomment>ui/report/report_draft.cpp</extracomment>
        <translation>%1 – 情景 %2</translation>
    </message>
    <message>
        <source>Model against published</source>
        <extracomment>ui/report/report_chapters.cpp</extracomment>
        <translation>模型与公布值对比</translation>
    </message>
    <message>
        <source>What was published, beside what the model makes of the same months. The difference is the model&apos;s value less the published one.</source>
        <extracomment>ui/report/risk_chapters.cpp</extracomment>
        <translation>公布的数值，与模型对相同月份的结果并列。差异为模型值减公布值。</translation>
    </message>
    <message>
        <source>Headline figures in every scenario, and below each its difference to the base plan. ▼ marks the worst of all scenarios, where it is worse than the base plan.</source>
        <extracomment>ui/report/risk_chapters.cpp</extracomment>
        <translation>每个情景下的关键数字，其下为与基础规划的差异。▼ 标出各情景中比基础规划更差的最差值。</translation>
    </message>
    <message>
        <source>What they are</source>
        <extracomment>ui/report/risk_chapters.cpp</extracomment>
        <translation>情景说明</translation>
    </message>
    <message>
        <source>no note.</source>
        <extracomment>ui/report/risk_chapters.cpp</extracomment>
        <translation>无备注。</translation>
    </message>
    <message>
        <source>Scenario: %1. Figures and assumptions are those of the plan with its overrides.</source>
        <extracomment>ui/report/title_page.cpp</extracomment>
        <translation>情景：%1。数字与假设为规划加上其调整项后的结果。</translation>
    </message>
    <message>
        <source>Find the break-even</source>
        <extracomment>ui/risk/break_even_panel.cpp</extracomment>
        <translation>查找临界值</translation>
    </message>
    <message>
        <source>Check that flips</source>
        <extracomment>ui/risk/break_even_panel.cpp</extracomment>
        <translation>翻转的检查</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <extracomment>ui/risk/break_even_panel.cpp</extracomment>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <extracomment>ui/risk/break_even_panel.cpp</extracomment>
        <translation>输入项(&amp;I)</translation>
    </message>
    <message>
        <source>Choose a check.</source>
        <extracomment>ui/risk/break_even_panel.cpp</extracomment>
        <translation>请选择一项检查。</translation>
    </message>
    <message>
        <source>Choose one of the inputs that are offered while you type.</source>
        <extracomment>ui/risk/break_even_panel.cpp</extracomment>
        <translation>请从键入时给出的输入项中选择一个。</translation>
    </message>
    <message>
        <source>Add a check</source>
        <extracomment>ui/risk/checks_page.cpp</extracomment>
        <translation>添加检查</translation>
    </message>
    <message>
        <source>Edit checks</source>
        <extracomment>ui/risk/checks_page.cpp</extracomment>
        <translation>编辑检查</translation>
    </message>
    <message>
        <source>Checks of the plan</source>
        <extracomment>ui/risk/checks_page.cpp</extracomment>
        <translation>规划的检查</translation>
    </message>
    <message>
        <source>The plan holds no published values. They are entered on the page Checks and published values, among the inputs.</source>
        <extracomment>ui/risk/checks_page.cpp</extracomment>
        <translation>规划没有公布值。公布值在输入部分的“检查与公布值”页录入。</translation>
    </message>
    <message>
        <source>At which value of an input does a check change its colour? The value nearest to the present one, searched within the bounds of the input.</source>
        <extracomment>ui/risk/checks_page.cpp</extracomment>
        <translation>输入项取何值时检查会变色？在输入项的界限内查找，取最接近现值者。</translation>
    </message>
    <message>
        <source>Break-even</source>
        <extracomment>ui/risk/checks_page.cpp</extracomment>
        <translation>临界值</translation>
    </message>
    <message>
        <source>New check</source>
        <extracomment>ui/risk/checks_page.cpp</extracomment>
        <translation>新检查</translation>
    </message>
    <message>
        <source>Demand may be late by</source>
        <extracomment>ui/risk/founding_panel.cpp</extracomment>
        <translation>需求最多可延迟</translation>
    </message>
    <message>
        <source>Lowest coverage then in</source>
        <extracomment>ui/risk/founding_panel.cpp</extracomment>
        <translation>届时覆盖率最低点在</translation>
    </message>
    <message>
        <source>Being read again after an edit.</source>
        <extracomment>ui/risk/founding_panel.cpp</extracomment>
        <translation>编辑后正在重新计算。</translation>
    </message>
    <message>
        <source>Input that is varied</source>
        <extracomment>ui/risk/input_choice.cpp</extracomment>
        <translation>变动的输入项</translation>
    </message>
    <message>
        <source>Part of a name or key, as: demand or sites.20</source>
        <extracomment>ui/risk/input_choice.cpp</extracomment>
        <translation>名称或键的一部分，如：demand 或 sites.20</translation>
    </message>
    <message>
        <source>Scenario whose figures are shown</source>
        <extracomment>ui/risk/scenario_choice.cpp</extracomment>
        <translation>显示其数字的情景</translation>
    </message>
    <message>
        <source>Whose figures are shown: the plan&apos;s, or those of one of its scenarios. Edits go to the plan.</source>
        <extracomment>ui/risk/scenario_choice.cpp</extracomment>
        <translation>显示谁的数字：规划的，或其某个情景的。编辑作用于规划。</translation>
    </message>
    <message>
        <source>Back to the base plan</source>
        <extracomment>ui/risk/scenario_choice.cpp</extracomment>
        <translation>返回基础规划</translation>
    </message>
    <message>
        <source>Scenario: %1 – inputs shown are the base plan&apos;s.</source>
        <extracomment>ui/risk/scenario_choice.cpp</extracomment>
        <translation>情景：%1 – 显示的输入项为基础规划的。</translation>
    </message>
    <message>
        <source>%1, the worst of its row</source>
        <extracomment>ui/risk/scenario_model.cpp</extracomment>
        <translation>%1，该行中最差</translation>
    </message>
    <message>
        <source>%1: the worst of its row</source>
        <extracomment>ui/risk/scenario_model.cpp</extracomment>
        <translation>%1：该行中最差</translation>
    </message>
    <message>
        <source>    beside the plan</source>
        <extracomment>ui/risk/scenario_model.cpp</extracomment>
        <translation>    与规划相比</translation>
    </message>
    <message>
        <source>Add from history</source>
        <extracomment>ui/risk/scenarios_page.cpp</extracomment>
        <translation>从历史添加</translation>
    </message>
    <message>
        <source>New scenario</source>
        <extracomment>ui/risk/scenarios_page.cpp</extracomment>
        <translation>新情景</translation>
    </message>
    <message>
        <source>Edit overrides</source>
        <extracomment>ui/risk/scenarios_page.cpp</extracomment>
        <translation>编辑调整项</translation>
    </message>
    <message>
        <source>Headline figures by scenario</source>
        <extracomment>ui/risk/scenarios_page.cpp</extracomment>
        <translation>按情景的关键数字</translation>
    </message>
    <message>
        <source>What has happened to others, as a scenario of this plan; its note says where its figures are from and what of it is assumed.</source>
        <extracomment>ui/risk/scenarios_page.cpp</extracomment>
        <translation>他人的历史遭遇，作为本规划的情景；其备注说明数字来源以及其中的假设。</translation>
    </message>
    <message>
        <source>A scenario is a list of overrides on the plan, which stays as it is. The scenario that the window shows is chosen in the toolbar.</source>
        <extracomment>ui/risk/scenarios_page.cpp</extracomment>
        <translation>情景是对规划的一组调整项，规划本身保持不变。窗口显示哪个情景在工具栏中选择。</translation>
    </message>
    <message>
        <source>The plan has no scenario yet: add one from history, or a new one.</source>
        <extracomment>ui/risk/scenarios_page.cpp</extracomment>
        <translation>规划尚无情景：请从历史添加，或新建一个。</translation>
    </message>
    <message>
        <source>▼ marks the worst of a row, where it is worse than the plan.</source>
        <extracomment>ui/risk/scenarios_page.cpp</extracomment>
        <translation>▼ 标出一行中比规划更差的最差值。</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <extracomment>ui/compare/side_choice.cpp</extracomment>
        <translation>情景：%1</translation>
    </message>
    <message>
        <source>Export of the scenario %1</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>导出情景 %1</translation>
    </message>
    <message>
        <source>%1 is written, in the scenario %2.</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>%1 已写入，情景为 %2。</translation>
    </message>
    <message>
        <source>Goes to the checks.</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation>转到检查。</translation>
    </message>
    <message>
        <source>Market prices: NPV is 0 at</source>
        <extracomment>ui/risk/founding_panel.cpp</extracomment>
        <translation>市场价：净现值为 0 时</translation>
    </message>
    <message>
        <source>All prices: NPV is 0 at</source>
        <extracomment>ui/risk/founding_panel.cpp</extracomment>
        <translation>全部价格：净现值为 0 时</translation>
    </message>
    <message>
        <source>No debt service in the window, nothing owed as the month began, or a window that reaches back before the end of the grace.</source>
        <extracomment>core/model/covenant_table.cpp</extracomment>
        <translation>窗口内没有偿债额、月初没有欠款，或窗口早于宽限期结束。</translation>
    </message>
    <message>
        <source>the flows come to less than nothing by the end of the horizon</source>
        <extracomment>core/model/headline.cpp</extracomment>
        <translation>截至规划期末，累计现金流为负</translation>
    </message>
    <message>
        <source>The trailing months over which DSCR is measured; a payment period at least.</source>
        <extracomment>core/plan/facility.h</extracomment>
        <translation>计算偿债备付率（DSCR）的滚动月数；至少为一个还款周期。</translation>
    </message>
    <message>
        <source>no factor on all prices that the plan may have makes NPV 0</source>
        <extracomment>core/risk/founding.cpp</extracomment>
        <translation>规划允许的全部价格系数均不能使净现值（NPV）为 0</translation>
    </message>
    <message>
        <source>No money flows between us and a named counterparty in this year.</source>
        <extracomment>ui/report/counterparties_chapter.cpp</extracomment>
        <translation>该年度我方与具名交易对手之间没有资金往来。</translation>
    </message>
    <message>
        <source>[none]</source>
        <extracomment>core/model/assumption_sections.cpp</extracomment>
        <translation>[无]</translation>
    </message>
    <message>
        <source>Inputs that need a source: %1. Without one: %2 entered, %3 at their default.</source>
        <extracomment>core/model/assumptions.cpp</extracomment>
        <translation>需要来源的输入项：%1 个。其中没有来源的：已录入 %2 个，默认值 %3 个。</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>core/model/change_table.cpp</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>core/plan/edit_text.cpp</extracomment>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>core/plan/edit_text.cpp</extracomment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>%1: %2 %3 → %4</source>
        <extracomment>core/plan/edit_text.cpp</extracomment>
        <translation>%1：%2 %3 → %4</translation>
    </message>
    <message>
        <source>%1 added</source>
        <extracomment>core/compare/changes.cpp</extracomment>
        <translation>添加了%1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <extracomment>core/compare/changes.cpp</extracomment>
        <translation>删除了%1</translation>
    </message>
    <message>
        <source>%1: %2 changes</source>
        <extracomment>core/plan/edit_text.cpp</extracomment>
        <translation>%1：%2 处更改</translation>
    </message>
    <message>
        <source>%1: %2 in %3 rows</source>
        <extracomment>core/plan/edit_text.cpp</extracomment>
        <translation>%1：%3 行的%2</translation>
    </message>
    <message>
        <source>%1 changes in %2</source>
        <extracomment>core/plan/edit_text.cpp</extracomment>
        <translation>%2中有 %1 处更改</translation>
    </message>
    <message>
        <source>%1 rows of %2 removed</source>
        <extracomment>core/plan/edit_text.cpp</extracomment>
        <translation>从%2中删除了 %1 行</translation>
    </message>
    <message>
        <source>%1 rows of %2 added</source>
        <extracomment>core/plan/edit_text.cpp</extracomment>
        <translation>向%2中添加了 %1 行</translation>
    </message>
    <message>
        <source>%1 changes in %2 tables</source>
        <extracomment>core/plan/edit_text.cpp</extracomment>
        <translation>%2 个表中有 %1 处更改</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>core/plan/edit_text.cpp</extracomment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>It changes a field that does not exist.</source>
        <extracomment>core/plan/replay.cpp</extracomment>
        <translation>它更改了不存在的字段。</translation>
    </message>
    <message>
        <source>It adds to %1 what is no row.</source>
        <extracomment>core/plan/replay.cpp</extracomment>
        <translation>它向“%1”添加了无效的行。</translation>
    </message>
    <message>
        <source>It adds row %1 to %2, which is there.</source>
        <extracomment>core/plan/replay.cpp</extracomment>
        <translation>它向“%2”添加了已存在的行 %1。</translation>
    </message>
    <message>
        <source>It changes row %1 of %2, which is not there.</source>
        <extracomment>core/plan/replay.cpp</extracomment>
        <translation>它更改了“%2”中不存在的行 %1。</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>core/risk/headline_change.cpp</extracomment>
        <translation>变化</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>core/risk/kept_figures.cpp</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>no longer computed</source>
        <extracomment>core/risk/kept_figures.cpp</extracomment>
        <translation>不再计算</translation>
    </message>
    <message>
        <source>other values for %1</source>
        <extracomment>core/risk/kept_figures.cpp</extracomment>
        <translation>数值不同：%1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <extracomment>core/risk/kept_figures.cpp</extracomment>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>no longer computed: %1</source>
        <extracomment>core/risk/kept_figures.cpp</extracomment>
        <translation>不再计算：%1</translation>
    </message>
    <message>
        <source>Headroom %1 does not compute the headline figures of this version as Headroom %2 did: %3.</source>
        <extracomment>core/risk/kept_figures.cpp</extracomment>
        <translation>Headroom %1 对此版本关键数字的计算结果与 Headroom %2 不同：%3。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is another value than the history says; it was set to &quot;%3&quot;.</source>
        <extracomment>core/store/history_match.cpp</extracomment>
        <translation>%1：值“%2”与历史记录不符；已设为“%3”。</translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>core/store/holder.cpp</extracomment>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>%1 is open in %2.</source>
        <extracomment>core/store/holder.cpp</extracomment>
        <translation>%1 已在 %2 中打开。</translation>
    </message>
    <message>
        <source>%1 is open in %2 by %3 on %4 since %5 UTC.</source>
        <extracomment>core/store/holder.cpp</extracomment>
        <translation>%1 自 %5（UTC）起由 %3 在 %4 上用 %2 打开。</translation>
    </message>
    <message>
        <source>%1: a row was left out, since %2 cannot be its id.</source>
        <extracomment>core/store/mend.cpp</extracomment>
        <translation>%1：有一行已略去，因为 %2 不能作为它的编号。</translation>
    </message>
    <message>
        <source>The history says &quot;%1&quot;.</source>
        <extracomment>core/store/mend.cpp</extracomment>
        <translation>历史记录为“%1”。</translation>
    </message>
    <message>
        <source>It was left empty.</source>
        <extracomment>core/store/mend.cpp</extracomment>
        <translation>已留空。</translation>
    </message>
    <message>
        <source>It was set to &quot;%1&quot;.</source>
        <extracomment>core/store/mend.cpp</extracomment>
        <translation>已设为“%1”。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; was left out, since it needs %3, and that one could not be read.</source>
        <extracomment>core/store/mend.cpp</extracomment>
        <translation>%1：“%2”已略去，因为它需要的“%3”无法读取。</translation>
    </message>
    <message>
        <source>%1 was set to %2.</source>
        <extracomment>core/store/mend.cpp</extracomment>
        <translation>%1 已设为 %2。</translation>
    </message>
    <message>
        <source>%1 can only be read: what is named %2 beside it is no ordinary file, and stands where the lock would be.</source>
        <extracomment>core/store/plan_lock.cpp</extracomment>
        <translation>%1 只能读取：它旁边名为 %2 的不是普通文件，占用了锁文件的位置。</translation>
    </message>
    <message>
        <source>%1 can only be read: its lock %2 beside it cannot be written (%3).</source>
        <extracomment>core/store/plan_lock.cpp</extracomment>
        <translation>%1 只能读取：它旁边的锁文件 %2 无法写入（%3）。</translation>
    </message>
    <message>
        <source>%1 can only be read: locks do not work where it is stored (%2), and a second program could write to it at the same time.</source>
        <extracomment>core/store/plan_lock.cpp</extracomment>
        <translation>%1 只能读取：其存放位置不支持文件锁（%2），另一个程序可能同时写入。</translation>
    </message>
    <message>
        <source>the lock keeps changing</source>
        <extracomment>core/store/plan_lock.cpp</extracomment>
        <translation>锁文件不断变化</translation>
    </message>
    <message>
        <source>The history makes no sense and was left out: nothing can be undone.</source>
        <extracomment>core/store/recover.cpp</extracomment>
        <translation>历史记录自相矛盾，已略去：不能撤销任何操作。</translation>
    </message>
    <message>
        <source>A value is another than the history says; which one cannot be told.</source>
        <extracomment>core/store/recover.cpp</extracomment>
        <translation>有一个值与历史记录不符；无法判断是哪一个。</translation>
    </message>
    <message>
        <source>%1: the value is another than the history says.</source>
        <extracomment>core/store/recover.cpp</extracomment>
        <translation>%1：该值与历史记录不符。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <extracomment>core/store/recover.cpp</extracomment>
        <translation>另有 %1 条。</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <extracomment>core/store/recover.cpp</extracomment>
        <translation>文件被截断：末尾缺失。</translation>
    </message>
    <message>
        <source>The history could not be read in full and was left out: nothing can be undone.</source>
        <extracomment>core/store/recovered_history.cpp</extracomment>
        <translation>历史记录无法完整读取，已略去：不能撤销任何操作。</translation>
    </message>
    <message>
        <source>The versions that were kept could not be read in full and were left out.</source>
        <extracomment>core/store/recovered_history.cpp</extracomment>
        <translation>所保存的版本无法完整读取，已略去。</translation>
    </message>
    <message>
        <source>Of the entries that were not valid and waited for correction, %1 could be read.</source>
        <extracomment>core/store/recovered_history.cpp</extracomment>
        <translation>在无效而等待更正的录入中，读到了 %1 条。</translation>
    </message>
    <message>
        <source>%1: a part of the table could not be read; how many rows it had is not known.</source>
        <extracomment>core/store/recovered_rows.cpp</extracomment>
        <translation>%1：该表有一部分无法读取；其中有多少行无从得知。</translation>
    </message>
    <message>
        <source>%1: rows with ids up to %2 could not be read; how many there were is not known.</source>
        <extracomment>core/store/recovered_rows.cpp</extracomment>
        <translation>%1：编号至 %2 为止的行无法读取；有多少行无从得知。</translation>
    </message>
    <message>
        <source>%1: rows with ids from %2 could not be read; how many there were is not known.</source>
        <extracomment>core/store/recovered_rows.cpp</extracomment>
        <translation>%1：编号自 %2 起的行无法读取；有多少行无从得知。</translation>
    </message>
    <message>
        <source>%1: rows with ids from %2 to %3 could not be read; how many there were is not known.</source>
        <extracomment>core/store/recovered_rows.cpp</extracomment>
        <translation>%1：编号 %2 至 %3 的行无法读取；有多少行无从得知。</translation>
    </message>
    <message>
        <source>%1: the row could not be read; %2 of its %3 inputs were taken from the history, the others are defaults.</source>
        <extracomment>core/store/recovered_rows.cpp</extracomment>
        <translation>%1：该行无法读取；其 %3 项输入中有 %2 项取自历史记录，其余为默认值。</translation>
    </message>
    <message>
        <source>%1: rows that could not be read and were taken from the history: %2.</source>
        <extracomment>core/store/recovered_rows.cpp</extracomment>
        <translation>%1：无法读取、已从历史记录取回的行：%2。</translation>
    </message>
    <message>
        <source>%1: rows that could not be read: %2.</source>
        <extracomment>core/store/recovered_rows.cpp</extracomment>
        <translation>%1：无法读取的行：%2。</translation>
    </message>
    <message>
        <source>%1: the table was not found; no row could be read.</source>
        <extracomment>core/store/recovered_rows.cpp</extracomment>
        <translation>%1：未找到该表；没有读到任何行。</translation>
    </message>
    <message>
        <source>%1: rows that were recognised by their form: %2; whether they are all is not known.</source>
        <extracomment>core/store/recovered_rows.cpp</extracomment>
        <translation>%1：按形式辨认出的行数：%2；是否为全部无从得知。</translation>
    </message>
    <message>
        <source>Plan made</source>
        <extracomment>core/store/step_text.cpp</extracomment>
        <translation>创建计划</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>core/store/step_text.cpp</extracomment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Undo of step %1</source>
        <extracomment>core/store/step_text.cpp</extracomment>
        <translation>撤销第 %1 步</translation>
    </message>
    <message>
        <source>Redo of step %1</source>
        <extracomment>core/store/step_text.cpp</extracomment>
        <translation>重做第 %1 步</translation>
    </message>
    <message>
        <source>Return to step %1</source>
        <extracomment>core/store/step_text.cpp</extracomment>
        <translation>回到第 %1 步</translation>
    </message>
    <message>
        <source>Change by another program</source>
        <extracomment>core/store/step_text.cpp</extracomment>
        <translation>由其他程序更改</translation>
    </message>
    <message>
        <source>The name of a version is one line of text in UTF-8.</source>
        <extracomment>core/store/version_log.cpp</extracomment>
        <translation>版本名称必须是一行 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The name of a version has %1 bytes; allowed are %2.</source>
        <extracomment>core/store/version_log.cpp</extracomment>
        <translation>版本名称有 %1 个字节;最多允许 %2 个。</translation>
    </message>
    <message>
        <source>The note of a version is text in UTF-8.</source>
        <extracomment>core/store/version_log.cpp</extracomment>
        <translation>版本备注必须是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The note of a version has %1 bytes; allowed are %2.</source>
        <extracomment>core/store/version_log.cpp</extracomment>
        <translation>版本备注有 %1 个字节;最多允许 %2 个。</translation>
    </message>
    <message>
        <source>%1 The plan is still here as you left it, and cannot be changed until it is saved elsewhere or is back.</source>
        <extracomment>ui/document/file_document.cpp</extracomment>
        <translation>%1 计划仍保持您离开时的样子;在另存到别处或文件恢复之前无法更改。</translation>
    </message>
    <message>
        <source>%1 Yours is still here as you left it: save it elsewhere, or go on with the one that is there now. Nothing was overwritten.</source>
        <extracomment>ui/document/file_document.cpp</extracomment>
        <translation>%1 您的计划仍保持原样:可另存到别处,或改用现在的那个文件。没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>It can be looked at, is followed while others write, and can be copied.</source>
        <extracomment>ui/document/keeper_worker.cpp</extracomment>
        <translation>可以查看,他人写入时会随之更新,也可以另存副本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read-only: its permissions or its medium allow no more. %2</source>
        <extracomment>ui/document/keeper_worker.cpp</extracomment>
        <translation>“%1”为只读:其权限或介质不允许写入。%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>ui/document/keeper_worker.cpp</extracomment>
        <translation>
            <numerusform>%1 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The values in &quot;%1&quot; are not those that its history tells of: another program has changed them, or the disk has.</source>
        <extracomment>ui/document/keeper_worker.cpp</extracomment>
        <translation>“%1”中的数值与其历史记录不符:可能被其他程序或磁盘错误更改。</translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <extracomment>ui/document/keeper_worker.cpp</extracomment>
        <translation>请检查 %1。</translation>
    </message>
    <message>
        <source>The last step cannot be taken back.</source>
        <extracomment>ui/document/plan_document.cpp</extracomment>
        <translation>无法撤销上一步。</translation>
    </message>
    <message>
        <source>The step cannot be made again.</source>
        <extracomment>ui/document/plan_document.cpp</extracomment>
        <translation>无法重做该步骤。</translation>
    </message>
    <message>
        <source>Inputs that differ</source>
        <extracomment>ui/compare/compare_page.cpp</extracomment>
        <translation>不同的输入</translation>
    </message>
    <message>
        <source>Headline figures of both plans</source>
        <extracomment>ui/history/compare_dialog.cpp</extracomment>
        <translation>两个规划的关键数字</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>core/explain/wording_arithmetic.cpp</extracomment>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Reading both plans…</source>
        <extracomment>ui/compare/compare_page.cpp</extracomment>
        <translation>正在读取两个规划…</translation>
    </message>
    <message>
        <source>The plan is the same in both: %1 and %2.</source>
        <extracomment>ui/compare/compare_page.cpp</extracomment>
        <translation>两者的规划相同：%1 与 %2。</translation>
    </message>
    <message>
        <source>%1 beside %2. A double click on an input goes to it.</source>
        <extracomment>ui/history/compare_dialog.cpp</extracomment>
        <translation>%1 与 %2 对照。双击某项输入可转到该处。</translation>
    </message>
    <message>
        <source>Headline figures: all the same</source>
        <extracomment>ui/history/compare_dialog.cpp</extracomment>
        <translation>关键数字：全部相同</translation>
    </message>
    <message>
        <source>Headline figures: %1 of %2 differ and stand first</source>
        <extracomment>ui/history/compare_dialog.cpp</extracomment>
        <translation>关键数字：%2 项中有 %1 项不同，列在前面</translation>
    </message>
    <message>
        <source>Show the &amp;plan as it was</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>显示当时的规划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>与现在比较(&amp;C)</translation>
    </message>
    <message>
        <source>What was changed</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>更改的内容</translation>
    </message>
    <message>
        <source>Headline figures then and now</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>当时与现在的关键数字</translation>
    </message>
    <message>
        <source>Headline figures that this version of the program computes otherwise</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>本版程序计算结果不同的关键数字</translation>
    </message>
    <message>
        <source>Every page, chart and export shows the plan of then, until you come back (Enter)</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>在返回之前，所有页面、图表和导出都显示当时的规划（回车）</translation>
    </message>
    <message>
        <source>Brings back the plan as it was then, as one more edit: nothing is lost, and undo takes it back</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>以一次新的编辑恢复当时的规划：不会丢失任何内容，并可撤销</translation>
    </message>
    <message>
        <source>%1 (version %2, step %3)</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>%1（版本 %2，步骤 %3）</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>步骤 %1：%2</translation>
    </message>
    <message>
        <source>%1 – computed by Headroom %2</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>%1 – 由 Headroom %2 计算</translation>
    </message>
    <message>
        <source>What it changed</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>What had changed since the version before</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>自上一版本以来的更改</translation>
    </message>
    <message>
        <source>What had changed since the plan was made</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>自规划建立以来的更改</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>比较这两者(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing had changed.</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>It changed no input.</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>没有更改任何输入。</translation>
    </message>
    <message>
        <source>The first %1 of %2 changes.</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>%2 处更改中的前 %1 处。</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>之后</translation>
    </message>
    <message>
        <source>All headline figures are as they were then.</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>所有关键数字与当时相同。</translation>
    </message>
    <message>
        <source>%1 of %2 headline figures have moved since; they stand first.</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>此后 %2 项关键数字中有 %1 项变动，列在前面。</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>当时</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>core/risk/break_even_table.cpp</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>ui/history/history_filter_bar.cpp</extracomment>
        <translation>所有人</translation>
    </message>
    <message>
        <source>By whom</source>
        <extracomment>ui/history/history_filter_bar.cpp</extracomment>
        <translation>由谁更改</translation>
    </message>
    <message>
        <source>All tables</source>
        <extracomment>ui/history/history_filter_bar.cpp</extracomment>
        <translation>所有表</translation>
    </message>
    <message>
        <source>Which table was changed</source>
        <extracomment>ui/history/history_filter_bar.cpp</extracomment>
        <translation>更改了哪个表</translation>
    </message>
    <message>
        <source>All fields</source>
        <extracomment>ui/history/history_filter_bar.cpp</extracomment>
        <translation>所有字段</translation>
    </message>
    <message>
        <source>Which field was changed</source>
        <extracomment>ui/history/history_filter_bar.cpp</extracomment>
        <translation>更改了哪个字段</translation>
    </message>
    <message>
        <source>&amp;Versions only</source>
        <extracomment>ui/history/history_filter_bar.cpp</extracomment>
        <translation>仅版本(&amp;V)</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <extracomment>ui/history/history_filter_bar.cpp</extracomment>
        <translation>全部显示(&amp;L)</translation>
    </message>
    <message>
        <source>Text in what was done or in a value</source>
        <extracomment>ui/history/history_filter_bar.cpp</extracomment>
        <translation>操作说明或数值中的文字</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <extracomment>ui/history/history_filter_bar.cpp</extracomment>
        <translation>在历史中查找</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>a version</comment>
        <extracomment>ui/history/history_model.cpp</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>ui/history/history_model.cpp</extracomment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/history/history_model.cpp</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/history/history_model.cpp</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/history/history_model.cpp</extracomment>
        <translation>何人</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>ui/history/history_model.cpp</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>ui/history/history_model.cpp</extracomment>
        <translation>更改数</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/history/history_page.cpp</extracomment>
        <translation>历史</translation>
    </message>
    <message>
        <source>This plan is kept in no file, so it has no history.</source>
        <extracomment>ui/history/history_page.cpp</extracomment>
        <translation>此规划未保存在文件中，因此没有历史。</translation>
    </message>
    <message>
        <source>No version was kept yet. Ctrl+S keeps one: the plan of that moment with its headline figures.</source>
        <extracomment>ui/history/history_page.cpp</extracomment>
        <translation>尚未保留任何版本。按 Ctrl+S 可保留一个：当时的规划及其关键数字。</translation>
    </message>
    <message>
        <source>No step of the history is like that.</source>
        <extracomment>ui/history/history_page.cpp</extracomment>
        <translation>历史中没有符合条件的步骤。</translation>
    </message>
    <message>
        <source>&amp;Name this version</source>
        <extracomment>ui/history/history_page.cpp</extracomment>
        <translation>命名此版本(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ote on this version</source>
        <extracomment>ui/history/history_page.cpp</extracomment>
        <translation>为此版本添加备注(&amp;O)</translation>
    </message>
    <message>
        <source>This row is no longer in the plan.</source>
        <extracomment>ui/history/history_page.cpp</extracomment>
        <translation>该行已不在规划中。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <extracomment>ui/history/history_reader.cpp</extracomment>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>The history has no step %1.</source>
        <extracomment>ui/history/history_reader.cpp</extracomment>
        <translation>历史中没有步骤 %1。</translation>
    </message>
    <message>
        <source>Steps and versions, newest first</source>
        <extracomment>ui/history/history_table.cpp</extracomment>
        <translation>步骤与版本，最新的在前</translation>
    </message>
    <message>
        <source>Restore this</source>
        <extracomment>ui/history/past_banner.cpp</extracomment>
        <translation>恢复到此处</translation>
    </message>
    <message>
        <source>◀ Earlier</source>
        <extracomment>ui/history/past_banner.cpp</extracomment>
        <translation>◀ 更早</translation>
    </message>
    <message>
        <source>Later ▶</source>
        <extracomment>ui/history/past_banner.cpp</extracomment>
        <translation>更晚 ▶</translation>
    </message>
    <message>
        <source>Back to now</source>
        <extracomment>ui/history/past_banner.cpp</extracomment>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>The plan as it was one step earlier</source>
        <extracomment>ui/history/past_banner.cpp</extracomment>
        <translation>早一个步骤时的规划</translation>
    </message>
    <message>
        <source>The plan as it was one step later</source>
        <extracomment>ui/history/past_banner.cpp</extracomment>
        <translation>晚一个步骤时的规划</translation>
    </message>
    <message>
        <source>Shows the plan as it is now (Esc)</source>
        <extracomment>ui/history/past_banner.cpp</extracomment>
        <translation>显示现在的规划（Esc）</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in the format of Qt</comment>
        <extracomment>ui/history/point_words.cpp</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>ui/history/point_words.cpp</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>nobody named</source>
        <extracomment>ui/history/point_words.cpp</extracomment>
        <translation>未署名</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>ui/history/point_words.cpp</extracomment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>ui/compare/side_choice.cpp</extracomment>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>ui/history/point_words.cpp</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <extracomment>ui/history/point_words.cpp</extracomment>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>The plan as it was after step %1, %2.</source>
        <extracomment>ui/history/time_travel.cpp</extracomment>
        <translation>步骤 %1 之后的规划，%2。</translation>
    </message>
    <message>
        <source>The plan as it was after step %1, %2: %3.</source>
        <extracomment>ui/history/time_travel.cpp</extracomment>
        <translation>步骤 %1 之后的规划，%2：%3。</translation>
    </message>
    <message>
        <source>The plan is again as it was after step %1; undo takes that back.</source>
        <extracomment>ui/history/time_travel.cpp</extracomment>
        <translation>规划已恢复为步骤 %1 之后的状态；可以撤销。</translation>
    </message>
    <message>
        <source>The plan is as it was after step %1 already; nothing was changed.</source>
        <extracomment>ui/history/time_travel.cpp</extracomment>
        <translation>规划已是步骤 %1 之后的状态；没有更改。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>ui/history/version_bar.cpp</extracomment>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <extracomment>ui/history/version_bar.cpp</extracomment>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>for the board, before the second site, …</source>
        <extracomment>ui/history/version_bar.cpp</extracomment>
        <translation>例如:提交董事会、第二站点之前……</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <extracomment>ui/history/version_bar.cpp</extracomment>
        <translation>版本名称</translation>
    </message>
    <message>
        <source>Note of the version</source>
        <extracomment>ui/history/version_bar.cpp</extracomment>
        <translation>版本备注</translation>
    </message>
    <message>
        <source>Name this version</source>
        <extracomment>ui/history/version_bar.cpp</extracomment>
        <translation>为此版本命名</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/history/version_bar.cpp</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave it without a name (Esc)</source>
        <extracomment>ui/history/version_bar.cpp</extracomment>
        <translation>不命名 (Esc)</translation>
    </message>
    <message>
        <source>✓ Version %1 is kept (%2).</source>
        <extracomment>ui/history/version_bar.cpp</extracomment>
        <translation>✓ 已保存版本 %1(%2)。</translation>
    </message>
    <message>
        <source>✓ Nothing has changed since version %1 was kept (%2).</source>
        <extracomment>ui/history/version_bar.cpp</extracomment>
        <translation>✓ 自版本 %1 保存(%2)以来没有任何更改。</translation>
    </message>
    <message>
        <source>&amp;Source…</source>
        <extracomment>ui/inputs/entity_table_commands.cpp</extracomment>
        <translation>来源(&amp;S)…</translation>
    </message>
    <message>
        <source>The plan has no such input: this source is of nothing.</source>
        <extracomment>ui/inputs/field_facts.cpp</extracomment>
        <translation>规划中没有这样的输入项：此来源没有对象。</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <extracomment>ui/inputs/field_row.cpp</extracomment>
        <translation>%1 的来源</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <extracomment>ui/pages/banner.cpp</extracomment>
        <translation>另存到别处(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Open what is there</source>
        <extracomment>ui/pages/banner.cpp</extracomment>
        <translation>打开现有的文件(&amp;O)</translation>
    </message>
    <message>
        <source>Show the &amp;history</source>
        <extracomment>ui/pages/banner.cpp</extracomment>
        <translation>显示历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Recover what can be read…</source>
        <extracomment>ui/pages/banner.cpp</extracomment>
        <translation>恢复可读取的内容(&amp;R)…</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <extracomment>ui/pages/banner.cpp</extracomment>
        <translation>忽略(&amp;M)</translation>
    </message>
    <message>
        <source>Every input of the plan as it was entered. A number in brackets names its source in the list at the end; beside the name of a row it is the source of every input of the row that has none of its own. Where [none] stands in place of a number, no source is given. %1</source>
        <extracomment>ui/report/chapters.cpp</extracomment>
        <translation>规划的每个输入项，按录入的样子。方括号中的编号指末尾来源列表中的来源；位于行名旁时，是该行中没有自身来源的每个输入项的来源。[无] 代替编号之处未注明来源。%1</translation>
    </message>
    <message>
        <source>entered</source>
        <extracomment>ui/sources/missing_model.cpp</extracomment>
        <translation>已录入</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>ui/sources/missing_model.cpp</extracomment>
        <translation>默认值</translation>
    </message>
    <message>
        <source>The value is the default of a new row: an assumption that nobody may have looked at.</source>
        <extracomment>ui/sources/missing_model.cpp</extracomment>
        <translation>该数值是新行的默认值：一个可能无人看过的假设。</translation>
    </message>
    <message>
        <source>How it stands</source>
        <extracomment>ui/sources/missing_model.cpp</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Inputs without a source</source>
        <extracomment>ui/sources/missing_panel.cpp</extracomment>
        <translation>没有来源的输入项</translation>
    </message>
    <message>
        <source>Inputs that are shown</source>
        <extracomment>ui/sources/missing_panel.cpp</extracomment>
        <translation>显示的输入项</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/sources/missing_panel.cpp</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Entered</source>
        <extracomment>ui/sources/missing_panel.cpp</extracomment>
        <translation>已录入</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>ui/sources/missing_panel.cpp</extracomment>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Add source…</source>
        <extracomment>ui/sources/missing_panel.cpp</extracomment>
        <translation>添加来源…</translation>
    </message>
    <message>
        <source>Go to the input</source>
        <extracomment>ui/sources/missing_panel.cpp</extracomment>
        <translation>转到输入项</translation>
    </message>
    <message>
        <source>For the inputs that are selected (Shift+F2)</source>
        <extracomment>ui/sources/missing_panel.cpp</extracomment>
        <translation>用于选中的输入项（Shift+F2）</translation>
    </message>
    <message>
        <source>Enter, or a double click</source>
        <extracomment>ui/sources/missing_panel.cpp</extracomment>
        <translation>回车或双击</translation>
    </message>
    <message>
        <source>Without a source: %1 entered, %2 at their default.</source>
        <extracomment>ui/sources/missing_panel.cpp</extracomment>
        <translation>没有来源：已录入 %1 个，默认值 %2 个。</translation>
    </message>
    <message>
        <source>Every input that feeds a figure has a source.</source>
        <extracomment>ui/sources/missing_panel.cpp</extracomment>
        <translation>每个影响数据的输入项都有来源。</translation>
    </message>
    <message>
        <source>None of these is without a source.</source>
        <extracomment>ui/sources/missing_panel.cpp</extracomment>
        <translation>这些输入项中没有缺少来源的。</translation>
    </message>
    <message>
        <source>Who says so, as: 10-Q of the third quarter; or the word assumption</source>
        <extracomment>ui/sources/source_dialog.cpp</extracomment>
        <translation>出自何处，如：第三季度 10-Q 报告；或写“假设”</translation>
    </message>
    <message>
        <source>Sources of the plan</source>
        <extracomment>ui/sources/source_dialog.cpp</extracomment>
        <translation>规划中的来源</translation>
    </message>
    <message>
        <source>2025, 2025-10 or 2025-10-31</source>
        <extracomment>ui/sources/source_dialog.cpp</extracomment>
        <translation>2025、2025-10 或 2025-10-31</translation>
    </message>
    <message>
        <source>How the figure was derived from the source</source>
        <extracomment>ui/sources/source_dialog.cpp</extracomment>
        <translation>数值如何由来源得出</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <extracomment>ui/sources/source_dialog.cpp</extracomment>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <extracomment>ui/sources/source_dialog.cpp</extracomment>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <extracomment>ui/sources/source_dialog.cpp</extracomment>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>ui/sources/source_dialog.cpp</extracomment>
        <translation>移除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n inputs</source>
        <extracomment>ui/sources/source_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n 个输入项</numerusform>
        </translation>
    </message>
    <message>
        <source>Their sources differ. What is entered here takes the place of each.</source>
        <extracomment>ui/sources/source_dialog.cpp</extracomment>
        <translation>它们的来源各不相同。此处录入的内容将取代每一个。</translation>
    </message>
    <message>
        <source>The whole row: for every input of it that has no source of its own.</source>
        <extracomment>ui/sources/source_dialog.cpp</extracomment>
        <translation>整行：适用于该行中没有自身来源的每个输入项。</translation>
    </message>
    <message>
        <source>Value: not set</source>
        <extracomment>ui/sources/source_dialog.cpp</extracomment>
        <translation>数值：未设置</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <extracomment>ui/sources/source_dialog.cpp</extracomment>
        <translation>数值：%1</translation>
    </message>
    <message>
        <source>Covered by the source of its row: %1</source>
        <extracomment>ui/sources/source_dialog.cpp</extracomment>
        <translation>已由所在行的来源覆盖：%1</translation>
    </message>
    <message numerus="yes">
        <source>It has %n sources; this is the first. The page Sources lists all.</source>
        <extracomment>ui/sources/source_dialog.cpp</extracomment>
        <translation>
            <numerusform>它有 %n 个来源；这是第一个。“来源”页列出全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: it is empty; a date or a note alone says nothing of where the value comes from.</source>
        <extracomment>ui/sources/source_dialog.cpp</extracomment>
        <translation>来源：为空；仅有日期或备注并不能说明数值从何而来。</translation>
    </message>
    <message>
        <source>Date: &quot;%1&quot; is not a date of a source; allowed is a year, a month or a day such as 2025, 2025-10 or 2025-10-31, from 1900 to 2200.</source>
        <extracomment>ui/sources/source_dialog.cpp</extracomment>
        <translation>日期：“%1”不是来源的日期；允许年、月或日，如 2025、2025-10 或 2025-10-31，范围 1900 至 2200。</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <extracomment>ui/sources/source_text.cpp</extracomment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Source of the row: %1</source>
        <extracomment>ui/sources/source_text.cpp</extracomment>
        <translation>该行的来源：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>ui/explain/answer_text.cpp</extracomment>
        <translation>来源：%1</translation>
    </message>
    <message numerus="yes">
        <source>Source of %n inputs</source>
        <extracomment>ui/sources/source_text.cpp</extracomment>
        <translation>
            <numerusform>%n 个输入项的来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs without a source (%1)</source>
        <extracomment>ui/sources/sources_page.cpp</extracomment>
        <translation>没有来源的输入项（%1）</translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>%1 已经打开。</translation>
    </message>
    <message>
        <source> - step %1</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation> - 步骤 %1</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>Shift+F2</translation>
    </message>
    <message>
        <source>source of an input, in forms too; on the name of a row, of the whole row</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>输入项的来源，表单中亦可；在行名上则为整行的来源</translation>
    </message>
    <message>
        <source>Plan file</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation>规划文件</translation>
    </message>
    <message>
        <source>%1 synchronises the folder of this plan. It may copy the plan while you work on it, or put another machine&apos;s copy in its place: work on a copy in another folder, and put a copy back when you are done.</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation>%1 会同步此计划所在的文件夹。它可能在您工作时复制该计划,或用另一台机器上的副本替换它:请在其他文件夹中的副本上工作,完成后再放回一份副本。</translation>
    </message>
    <message>
        <source>Go on with the plan in another file</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation>在另一个文件中继续此计划</translation>
    </message>
    <message>
        <source>This plan is nowhere on the disk: save it elsewhere, or close it once more to let it go.</source>
        <extracomment>ui/window/main_window.cpp</extracomment>
        <translation>此计划已不在磁盘上:请另存到别处,或再次关闭以放弃它。</translation>
    </message>
    <message>
        <source>Recover into a new plan</source>
        <extracomment>ui/window/recovery.cpp</extracomment>
        <translation>恢复为新计划</translation>
    </message>
    <message>
        <source>%1 recovered.headroom</source>
        <extracomment>ui/window/recovery.cpp</extracomment>
        <translation>%1 已恢复.headroom</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were read and stand in the new plan.</source>
        <extracomment>ui/window/recovery.cpp</extracomment>
        <translation>
            <numerusform>已读取 %n 行并写入新计划。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing is known to be missing.</source>
        <extracomment>ui/window/recovery.cpp</extracomment>
        <translation>%1未发现缺失内容。</translation>
    </message>
    <message>
        <source>%1 Not everything could be read. What follows is missing or not what the file said; the damaged file was not touched.</source>
        <extracomment>ui/window/recovery.cpp</extracomment>
        <translation>%1并非所有内容都能读取。以下内容缺失或与文件所载不符;受损文件未被改动。</translation>
    </message>
    <message>
        <source>What was recovered</source>
        <extracomment>ui/window/recovery.cpp</extracomment>
        <translation>恢复结果</translation>
    </message>
    <message>
        <source>What is missing</source>
        <extracomment>ui/window/recovery.cpp</extracomment>
        <translation>缺失内容</translation>
    </message>
    <message>
        <source>&amp;Open the new plan</source>
        <extracomment>ui/window/recovery.cpp</extracomment>
        <translation>打开新计划(&amp;O)</translation>
    </message>
    <message>
        <source>%1 can only be read: the disk that it is on is read-only.</source>
        <extracomment>core/store/plan_lock.cpp</extracomment>
        <translation>%1 只能读取:其所在磁盘为只读。</translation>
    </message>
    <message>
        <source>Then and now</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>当时与现在</translation>
    </message>
    <message>
        <source>Computed otherwise</source>
        <extracomment>ui/history/detail_panel.cpp</extracomment>
        <translation>计算结果不同</translation>
    </message>
    <message>
        <source>Headroom %1 computed other figures</source>
        <extracomment>ui/history/history_model.cpp</extracomment>
        <translation>Headroom %1 当时算出的数字不同</translation>
    </message>
    <message>
        <source>The last version, %1: %2</source>
        <extracomment>ui/history/version_drift.cpp</extracomment>
        <translation>最近的版本“%1”：%2</translation>
    </message>
    <message>
        <source>What was typed and a field refused is not on the disk: &quot;%1&quot; cannot be written. Mend or discard it, or close once more to let it go.</source>
        <extracomment>ui/document/file_document.cpp</extracomment>
        <translation>被字段拒绝的输入尚未写入磁盘:无法写入“%1”。请更正或放弃该输入,或再次关闭以放弃它。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours were not made.</source>
        <extracomment>ui/document/file_document.cpp</extracomment>
        <translation>
            <numerusform>您的 %n 项更改未生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was changed at the same moment. %1</source>
        <extracomment>ui/document/file_document.cpp</extracomment>
        <translation>计划在同一时刻被更改。%1</translation>
    </message>
    <message>
        <source>The plan was being read again at that moment; nothing was brought back. Try it once more.</source>
        <extracomment>ui/document/keeper_worker.cpp</extracomment>
        <translation>当时正在重新读取计划;未恢复任何内容。请再试一次。</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n more draft(s)…</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>
            <numerusform>另有 %n 份草稿…</numerusform>
        </translation>
    </message>
    <message>
        <source>the smallest “%1” at which “%2” is below 1</source>
        <extracomment>core/explain/beside.cpp</extracomment>
        <translation>使“%2”低于 1 的最小“%1”</translation>
    </message>
    <message>
        <source>1 + the “%1” at which “%2” is 0</source>
        <extracomment>core/explain/beside.cpp</extracomment>
        <translation>1 + 使“%2”为 0 的“%1”</translation>
    </message>
    <message>
        <source>the “%1” at which “%2” is 0</source>
        <extracomment>core/explain/beside.cpp</extracomment>
        <translation>使“%2”为 0 的“%1”</translation>
    </message>
    <message>
        <source>No formula gives it: it is found by trials, each an evaluation of the whole plan.</source>
        <extracomment>core/explain/beside.cpp</extracomment>
        <translation>没有公式给出该值：它由试算求得，每次试算都重新计算整个计划。</translation>
    </message>
    <message>
        <source>Proof: with “%1” at %2, “%3” is %4.</source>
        <extracomment>core/explain/beside.cpp</extracomment>
        <translation>验证：“%1”为 %2 时，“%3”为 %4。</translation>
    </message>
    <message>
        <source>the most of our payments that can flow back to us through the graph of counterparties, added up over the paths that carry it</source>
        <extracomment>core/explain/beside.cpp</extracomment>
        <translation>我方付款经交易对手网络最多可回流的金额，按各路径相加</translation>
    </message>
    <message>
        <source>Round-trip money ÷ all that we receive in the year</source>
        <extracomment>core/explain/beside.cpp</extracomment>
        <translation>回流资金 ÷ 当年收到的全部款项</translation>
    </message>
    <message>
        <source>Received in the year</source>
        <extracomment>core/explain/beside.cpp</extracomment>
        <translation>当年收到的款项</translation>
    </message>
    <message>
        <source>the flows that touch the counterparty that touches most ÷ all flows between counterparties</source>
        <extracomment>core/explain/beside.cpp</extracomment>
        <translation>涉及最多资金流的交易对手的资金流 ÷ 交易对手之间的全部资金流</translation>
    </message>
    <message>
        <source>Flows that touch %1</source>
        <extracomment>core/explain/beside.cpp</extracomment>
        <translation>涉及%1的资金流</translation>
    </message>
    <message>
        <source>All flows between counterparties</source>
        <extracomment>core/explain/beside.cpp</extracomment>
        <translation>交易对手之间的全部资金流</translation>
    </message>
    <message>
        <source>Paid to %1</source>
        <extracomment>core/explain/beside.cpp</extracomment>
        <translation>付给%1</translation>
    </message>
    <message>
        <source>There is no value: %1.</source>
        <extracomment>core/explain/absence.cpp</extracomment>
        <translation>没有数值：%1。</translation>
    </message>
    <message>
        <source>It is found by a search: the difference is not told apart further.</source>
        <extracomment>core/explain/beside.cpp</extracomment>
        <translation>该值由搜索求得：差异不再进一步拆分。</translation>
    </message>
    <message>
        <source>It is computed in another way on the two sides: what one of them lacks counts as 0 there.</source>
        <extracomment>core/explain/difference.cpp</extracomment>
        <translation>两侧的计算方式不同：一侧没有的项在该侧按 0 计。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>core/explain/difference.cpp</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>All of it comes through %1.</source>
        <extracomment>core/explain/difference.cpp</extracomment>
        <translation>全部经由%1而来。</translation>
    </message>
    <message>
        <source>A constant of the formula</source>
        <extracomment>core/explain/difference.cpp</extracomment>
        <translation>公式中的常数</translation>
    </message>
    <message>
        <source>%1 others</source>
        <extracomment>core/explain/difference.cpp</extracomment>
        <translation>其他 %1 项</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>core/compare/bridge.cpp</extracomment>
        <translation>舍入</translation>
    </message>
    <message>
        <source>The calendar gives it.</source>
        <extracomment>core/explain/explainer.cpp</extracomment>
        <translation>由日历给出。</translation>
    </message>
    <message>
        <source>Given: in a scenario the base plan&apos;s stands, as lenders sculpt once.</source>
        <extracomment>core/explain/explainer.cpp</extracomment>
        <translation>给定值：情景沿用基准计划的数值，因为贷款人只塑形一次。</translation>
    </message>
    <message>
        <source>No value before month 0: opening columns are 0.</source>
        <extracomment>core/explain/explainer.cpp</extracomment>
        <translation>第 0 月之前没有数值：期初列为 0。</translation>
    </message>
    <message>
        <source>No value after the last month that is computed: it is 0 there.</source>
        <extracomment>core/explain/explainer.cpp</extracomment>
        <translation>计算的最后一个月之后没有数值：按 0 计。</translation>
    </message>
    <message>
        <source>This plan has nothing to compute here: it is 0.</source>
        <extracomment>core/explain/explainer.cpp</extracomment>
        <translation>本计划在此无可计算：为 0。</translation>
    </message>
    <message>
        <source>The value is that of “%1”.</source>
        <extracomment>core/explain/explainer.cpp</extracomment>
        <translation>该值即“%1”。</translation>
    </message>
    <message>
        <source>The value is that of “%1” in %2, and stands since.</source>
        <extracomment>core/explain/explainer.cpp</extracomment>
        <translation>该值是 %2 的“%1”，此后保持不变。</translation>
    </message>
    <message>
        <source>Here it is %1.</source>
        <extracomment>core/explain/explainer.cpp</extracomment>
        <translation>此处为%1。</translation>
    </message>
    <message>
        <source>%1: at its start</source>
        <extracomment>core/explain/input_place.cpp</extracomment>
        <translation>%1：起点值</translation>
    </message>
    <message>
        <source>%1: growth a year</source>
        <extracomment>core/explain/input_place.cpp</extracomment>
        <translation>%1：年增长率</translation>
    </message>
    <message>
        <source>%1: month of its start</source>
        <extracomment>core/explain/input_place.cpp</extracomment>
        <translation>%1：起点月份</translation>
    </message>
    <message>
        <source>%1: month of point %2</source>
        <extracomment>core/explain/input_place.cpp</extracomment>
        <translation>%1：第 %2 点的月份</translation>
    </message>
    <message>
        <source>%1: value of point %2</source>
        <extracomment>core/explain/input_place.cpp</extracomment>
        <translation>%1：第 %2 点的值</translation>
    </message>
    <message>
        <source>An input, entered in %1</source>
        <extracomment>core/explain/input_words.cpp</extracomment>
        <translation>输入项，录入于“%1”</translation>
    </message>
    <message>
        <source>no source is given</source>
        <extracomment>core/explain/input_words.cpp</extracomment>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>It stands in no formula: it decides which formulas and rows there are.</source>
        <extracomment>core/explain/input_words.cpp</extracomment>
        <translation>它不出现在任何公式中：它决定有哪些公式和行。</translation>
    </message>
    <message>
        <source>the sum of %1 over %2 months</source>
        <extracomment>core/explain/period_words.cpp</extracomment>
        <translation>%2 个月的%1之和</translation>
    </message>
    <message>
        <source>the mean of %1 over %2 months</source>
        <extracomment>core/explain/period_words.cpp</extracomment>
        <translation>%2 个月的%1均值</translation>
    </message>
    <message>
        <source>%1 ÷ %2, each over %3 months</source>
        <extracomment>core/explain/period_words.cpp</extracomment>
        <translation>%1 ÷ %2，各按 %3 个月合计</translation>
    </message>
    <message>
        <source>%1 in the last month, %2</source>
        <extracomment>core/explain/period_words.cpp</extracomment>
        <translation>最后一个月（%2）的%1</translation>
    </message>
    <message>
        <source>the share that falls in the month, of what is left to fall evenly from %1 to %2</source>
        <extracomment>core/explain/phrases.cpp</extracomment>
        <translation>自%1至%2均匀发生的余额中落在本月的比例</translation>
    </message>
    <message>
        <source>the part of the month within the %2 from %1 on</source>
        <extracomment>core/explain/phrases.cpp</extracomment>
        <translation>本月中自%1起%2之内的部分</translation>
    </message>
    <message>
        <source>the part of the month from %1 to %2</source>
        <extracomment>core/explain/phrases.cpp</extracomment>
        <translation>本月中自%1至%2的部分</translation>
    </message>
    <message>
        <source>the share reached in the month, from %1 to %2, of a ramp that takes %4 from %3 on</source>
        <extracomment>core/explain/phrases.cpp</extracomment>
        <translation>自%3起历时%4的爬坡在本月（%1至%2之间）达到的比例</translation>
    </message>
    <message>
        <source>the share reached in the month of a ramp that takes %2 from %1 on</source>
        <extracomment>core/explain/phrases.cpp</extracomment>
        <translation>自%1起历时%2的爬坡在本月达到的比例</translation>
    </message>
    <message>
        <source>the share reached in the month, until %1, of a ramp that takes %3 from %2 on</source>
        <extracomment>core/explain/phrases.cpp</extracomment>
        <translation>自%2起历时%3的爬坡在本月（至%1为止）达到的比例</translation>
    </message>
    <message>
        <source>the share reached in the month from %1 on of a ramp that takes %3 from %2 on</source>
        <extracomment>core/explain/phrases.cpp</extracomment>
        <translation>自%2起历时%3的爬坡在自%1起的一个月内达到的比例</translation>
    </message>
    <message>
        <source>what a ramp that takes %3 adds up to from %1 to %2 after its start</source>
        <extracomment>core/explain/phrases.cpp</extracomment>
        <translation>历时%3的爬坡在开始后自%1至%2的累计</translation>
    </message>
    <message>
        <source>what a ramp that takes %2 adds up to until %1 after its start</source>
        <extracomment>core/explain/phrases.cpp</extracomment>
        <translation>历时%2的爬坡在开始后至%1为止的累计</translation>
    </message>
    <message>
        <source>the mean over a month of growth by %1 a year</source>
        <extracomment>core/explain/phrases.cpp</extracomment>
        <translation>按年率%1增长的月内均值</translation>
    </message>
    <message>
        <source>growth of one month at %1 a year</source>
        <extracomment>core/explain/phrases.cpp</extracomment>
        <translation>按年率%1的一个月增长</translation>
    </message>
    <message>
        <source>growth over %2 months at %1 a year</source>
        <extracomment>core/explain/phrases.cpp</extracomment>
        <translation>按年率%1的 %2 个月增长</translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <extracomment>core/explain/phrases.cpp</extracomment>
        <translation>%1 ÷ %2</translation>
    </message>
    <message>
        <source>the rate a year at which %1, discounted, comes to 0</source>
        <extracomment>core/explain/read_off.cpp</extracomment>
        <translation>使折现后的%1合计为 0 的年利率</translation>
    </message>
    <message>
        <source>how many rates a year there are at which %1, discounted, comes to 0</source>
        <extracomment>core/explain/read_off.cpp</extracomment>
        <translation>使折现后的%1合计为 0 的年利率的个数</translation>
    </message>
    <message>
        <source>the rate a year that turns what goes out of %1, discounted to the start, into what comes in, carried to the end</source>
        <extracomment>core/explain/read_off.cpp</extracomment>
        <translation>使%1的流出（折现至期初）增长为其流入（滚存至期末）的年利率</translation>
    </message>
    <message>
        <source>the months until %1, added up, turns from negative to not negative for the last time</source>
        <extracomment>core/explain/read_off.cpp</extracomment>
        <translation>%1累计值最后一次由负转为非负所需的月数</translation>
    </message>
    <message>
        <source>the months until %1, discounted and added up, turns from negative to not negative for the last time</source>
        <extracomment>core/explain/read_off.cpp</extracomment>
        <translation>折现后的%1累计值最后一次由负转为非负所需的月数</translation>
    </message>
    <message>
        <source>whether there is one, read off %1</source>
        <extracomment>core/explain/read_off.cpp</extracomment>
        <translation>根据%1判断是否存在</translation>
    </message>
    <message>
        <source>Proof: at %1 the flow comes to %2, of %3 that go in and out, all discounted.</source>
        <extracomment>core/explain/read_off.cpp</extracomment>
        <translation>验证：按 %1 折现后，现金流合计为 %2，而流入流出的总额（折现）为 %3。</translation>
    </message>
    <message>
        <source>Proof: the flow comes to %1 by the end of month %2, and to %3 by the end of month %4; in between it is taken as even.</source>
        <extracomment>core/explain/read_off.cpp</extracomment>
        <translation>验证：到第 %2 月末现金流累计为 %1，到第 %4 月末为 %3；其间视为均匀。</translation>
    </message>
    <message>
        <source>No formula gives it: it is found by a search over the flow of all months, what was invested before month 0 and the closing value.</source>
        <extracomment>core/explain/read_off.cpp</extracomment>
        <translation>没有公式给出该值：它由对各月现金流、第 0 月之前的投入和期末价值的搜索求得。</translation>
    </message>
    <message>
        <source>“%1” in the month, read between its points</source>
        <extracomment>core/explain/wording.cpp</extracomment>
        <translation>本月的“%1”，按各点间取值</translation>
    </message>
    <message>
        <source>%1 to the power of %2</source>
        <extracomment>core/explain/wording.cpp</extracomment>
        <translation>%1的%2次方</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <extracomment>core/explain/wording.cpp</extracomment>
        <translation>%1小于%2</translation>
    </message>
    <message>
        <source>%1 is %2 or more</source>
        <extracomment>core/explain/wording.cpp</extracomment>
        <translation>%1不小于 %2</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <extracomment>core/explain/wording.cpp</extracomment>
        <translation>%1大于%2</translation>
    </message>
    <message>
        <source>1 if %1, otherwise 0</source>
        <extracomment>core/explain/wording.cpp</extracomment>
        <translation>若%1则为 1，否则为 0</translation>
    </message>
    <message>
        <source>if %1 then %2, otherwise %3</source>
        <extracomment>core/explain/wording.cpp</extracomment>
        <translation>若%1则为%2，否则为%3</translation>
    </message>
    <message>
        <source>no value</source>
        <extracomment>core/explain/names.cpp</extracomment>
        <translation>无值</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>core/explain/absence.cpp</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the month %1</source>
        <extracomment>core/explain/wording.cpp</extracomment>
        <translation>%1 月</translation>
    </message>
    <message>
        <source>%1, the month before</source>
        <extracomment>core/explain/wording.cpp</extracomment>
        <translation>上月的%1</translation>
    </message>
    <message>
        <source>%1, the month after</source>
        <extracomment>core/explain/wording.cpp</extracomment>
        <translation>次月的%1</translation>
    </message>
    <message>
        <source>%1, %2 months before</source>
        <extracomment>core/explain/wording.cpp</extracomment>
        <translation>%2 个月前的%1</translation>
    </message>
    <message>
        <source>%1, %2 months after</source>
        <extracomment>core/explain/wording.cpp</extracomment>
        <translation>%2 个月后的%1</translation>
    </message>
    <message>
        <source>1 where %1, otherwise 0</source>
        <extracomment>core/explain/wording_arithmetic.cpp</extracomment>
        <translation>%1时为 1，否则为 0</translation>
    </message>
    <message>
        <source>%1, where %2 (otherwise 0)</source>
        <extracomment>core/explain/wording_arithmetic.cpp</extracomment>
        <translation>%2时为%1（否则为 0）</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <extracomment>core/explain/wording_arithmetic.cpp</extracomment>
        <translation>%1，限于 %2 与 %3 之间</translation>
    </message>
    <message>
        <source>the lesser of %1 and %2</source>
        <extracomment>core/explain/wording_arithmetic.cpp</extracomment>
        <translation>%1与%2中较小者</translation>
    </message>
    <message>
        <source>the greater of %1 and %2</source>
        <extracomment>core/explain/wording_arithmetic.cpp</extracomment>
        <translation>%1与%2中较大者</translation>
    </message>
    <message>
        <source>the least of: %1</source>
        <extracomment>core/explain/wording_arithmetic.cpp</extracomment>
        <translation>以下各项中的最小值：%1</translation>
    </message>
    <message>
        <source>the largest of: %1</source>
        <extracomment>core/explain/wording_arithmetic.cpp</extracomment>
        <translation>以下各项中的最大值：%1</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <extracomment>core/explain/wording_arithmetic.cpp</extracomment>
        <translation>%1，至多为 %2</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <extracomment>core/explain/wording_arithmetic.cpp</extracomment>
        <translation>%1，至少为 %2</translation>
    </message>
    <message>
        <source>%1 in any month from %2</source>
        <extracomment>core/explain/wording_lists.cpp</extracomment>
        <translation>%2 期间任一月的%1</translation>
    </message>
    <message>
        <source>the sum of %1 over the %2 months to this one</source>
        <extracomment>core/explain/wording_lists.cpp</extracomment>
        <translation>截至本月的 %2 个月的%1之和</translation>
    </message>
    <message>
        <source>the sum of %1 over the %2 months from %3</source>
        <extracomment>core/explain/wording_lists.cpp</extracomment>
        <translation>%3 共 %2 个月的%1之和</translation>
    </message>
    <message>
        <source>%1 in %2 cases</source>
        <extracomment>core/explain/wording_lists.cpp</extracomment>
        <translation>%2 种情形下的%1</translation>
    </message>
    <message>
        <source>%1 for any of the %3 rows of “%2”</source>
        <extracomment>core/explain/wording_lists.cpp</extracomment>
        <translation>“%2”的 %3 行中任一行的%1</translation>
    </message>
    <message>
        <source>the sum of %1 in %2 cases</source>
        <extracomment>core/explain/wording_lists.cpp</extracomment>
        <translation>%2 种情形下%1之和</translation>
    </message>
    <message>
        <source>the sum of %1 over the %3 rows of “%2”</source>
        <extracomment>core/explain/wording_lists.cpp</extracomment>
        <translation>“%2”的 %3 行的%1之和</translation>
    </message>
    <message>
        <source>the same of %1 others</source>
        <extracomment>core/explain/wording_lists.cpp</extracomment>
        <translation>其他 %1 项的同类值</translation>
    </message>
    <message>
        <source>the largest of %1</source>
        <extracomment>core/explain/wording_lists.cpp</extracomment>
        <translation>%1中的最大值</translation>
    </message>
    <message>
        <source>Debt: terms and the lenders&apos; case</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>债务：条款与贷款人情形</translation>
    </message>
    <message>
        <source>Debt: what happens</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>债务：实际发生</translation>
    </message>
    <message>
        <source>Tax on the fiscal year to date; the same without interest and fees</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>财年至今的税；以及不计利息和费用的税</translation>
    </message>
    <message>
        <source>The cash of a month, in the order in which it is used</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>一个月的现金，按使用顺序</translation>
    </message>
    <message>
        <source>Flows</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>现金流</translation>
    </message>
    <message>
        <source>Cost of an installed hour, and what was sold and lost at that cost</source>
        <extracomment>core/figures/financing.def</extracomment>
        <translation>每安装小时成本，以及按此成本计的已售与损失</translation>
    </message>
    <message>
        <source>Unit economics, in steady state: what a GPU-hour costs</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>稳态单位经济：每 GPU 小时的成本</translation>
    </message>
    <message>
        <source>Calendar and discounting</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>日历与折现</translation>
    </message>
    <message>
        <source>Storage: data</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>存储：数据</translation>
    </message>
    <message>
        <source>Storage: speed</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>存储：速度</translation>
    </message>
    <message>
        <source>Utilization and the waterfall of an SKU</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>利用率与 SKU 的瀑布</translation>
    </message>
    <message>
        <source>Contracts: what was agreed</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>合同：约定内容</translation>
    </message>
    <message>
        <source>Contracts: what happens</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>合同：实际发生</translation>
    </message>
    <message>
        <source>Demand of the plan</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>计划的需求</translation>
    </message>
    <message>
        <source>The waterfall of the plan</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>计划的瀑布</translation>
    </message>
    <message>
        <source>The waterfall of a site</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>站点的瀑布</translation>
    </message>
    <message>
        <source>Waste in money, at the market price of the month</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>以当月市场价计的金额浪费</translation>
    </message>
    <message>
        <source>Energy, rent, stranded power</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>能源、租金、闲置电力</translation>
    </message>
    <message>
        <source>Plant: deposits, construction in progress, plant in service, depreciation</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>固定资产：押金、在建工程、在用资产、折旧</translation>
    </message>
    <message>
        <source>Operating cost and supplier commitments</source>
        <extracomment>core/figures/operating.def</extracomment>
        <translation>运营成本与供应商承诺</translation>
    </message>
    <message>
        <source>The workbook is damaged: &quot;%1&quot; is no place in a sheet.</source>
        <extracomment>core/workbook/cell_reader.cpp</extracomment>
        <translation>工作簿已损坏：“%1”不是工作表中的位置。</translation>
    </message>
    <message>
        <source>The workbook is not read: its sheet &quot;%1&quot; has more than %2 cells.</source>
        <extracomment>core/workbook/cell_reader.cpp</extracomment>
        <translation>未读取工作簿：其工作表“%1”的单元格超过 %2 个。</translation>
    </message>
    <message>
        <source>The workbook is damaged: the text of cell %1 is missing.</source>
        <extracomment>core/workbook/cell_reader.cpp</extracomment>
        <translation>工作簿已损坏：缺少单元格 %1 的文本。</translation>
    </message>
    <message>
        <source>The workbook is not read: the texts of its cells come to more than %1 MB.</source>
        <extracomment>core/workbook/cell_reader.cpp</extracomment>
        <translation>未读取工作簿：其单元格文本合计超过 %1 MB。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is a text that reads as %3 or as %4; enter it as a number.</source>
        <extracomment>core/workbook/cell_value.cpp</extracomment>
        <translation>%1：“%2”是文本，可读作 %3 或 %4；请以数字输入。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is a text without a per cent sign; enter it as a number, or with the sign.</source>
        <extracomment>core/workbook/cell_value.cpp</extracomment>
        <translation>%1：“%2”是没有百分号的文本；请以数字输入，或加上百分号。</translation>
    </message>
    <message>
        <source>%1: the formula %2 stands in the place of an input; enter its value.</source>
        <extracomment>core/workbook/cell_value.cpp</extracomment>
        <translation>%1：输入项的位置上是公式 %2；请输入数值。</translation>
    </message>
    <message>
        <source>%1: the cell holds the error %2.</source>
        <extracomment>core/workbook/cell_value.cpp</extracomment>
        <translation>%1：单元格的内容是错误值 %2。</translation>
    </message>
    <message>
        <source>%1: a curve that grows has no points, and one of points no growth; give it another course in Headroom.</source>
        <extracomment>core/workbook/changed_curve.cpp</extracomment>
        <translation>%1：增长曲线没有点，由点构成的曲线没有增长率；请在 Headroom 中更改走势。</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>core/workbook/charts_sheet.cpp</extracomment>
        <translation>图表</translation>
    </message>
    <message>
        <source>What the last chart shows beside rows of other sheets</source>
        <extracomment>core/workbook/charts_sheet.cpp</extracomment>
        <translation>最后一张图表在其他工作表数据行之外所用的数据</translation>
    </message>
    <message>
        <source>Opportunity-cost waste at price, by cause</source>
        <extracomment>core/workbook/charts_sheet.cpp</extracomment>
        <translation>按价格计的机会成本浪费，按原因</translation>
    </message>
    <message>
        <source>Contracted receipts against obligations, trailing window</source>
        <extracomment>core/workbook/charts_sheet.cpp</extracomment>
        <translation>合同收款与偿付义务，滚动窗口</translation>
    </message>
    <message>
        <source>Obligations × threshold</source>
        <extracomment>core/workbook/charts_sheet.cpp</extracomment>
        <translation>偿付义务 × 门槛</translation>
    </message>
    <message>
        <source>Obligations of the window times the threshold of coverage</source>
        <extracomment>core/workbook/charts_sheet.cpp</extracomment>
        <translation>窗口内偿付义务乘以覆盖率门槛</translation>
    </message>
    <message>
        <source>%1, millions</source>
        <extracomment>core/workbook/charts_sheet.cpp</extracomment>
        <translation>%1，百万</translation>
    </message>
    <message>
        <source>%1, by month; its rows stand on the sheets of the workings.</source>
        <extracomment>core/workbook/charts_sheet.cpp</extracomment>
        <translation>%1，按月；其数据行在各计算工作表中。</translation>
    </message>
    <message>
        <source>Headline figures: the program and the workbook</source>
        <extracomment>core/workbook/checks_sheet.cpp</extracomment>
        <translation>关键指标：程序与工作簿</translation>
    </message>
    <message>
        <source>What must come to 0</source>
        <extracomment>core/workbook/checks_sheet.cpp</extracomment>
        <translation>必须为 0 的项目</translation>
    </message>
    <message>
        <source>Columns with an error, by sheet</source>
        <extracomment>core/workbook/checks_sheet.cpp</extracomment>
        <translation>各工作表中含错误的列</translation>
    </message>
    <message>
        <source>Differences up to this share of their size are the rounding of sums</source>
        <extracomment>core/workbook/checks_sheet.cpp</extracomment>
        <translation>不超过此比例的差异是合计的舍入误差</translation>
    </message>
    <message>
        <source>The same, of what is found by iteration</source>
        <extracomment>core/workbook/checks_sheet.cpp</extracomment>
        <translation>同上，用于迭代求得的数值</translation>
    </message>
    <message>
        <source>Cell</source>
        <extracomment>core/workbook/checks_sheet.cpp</extracomment>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>core/workbook/checks_sheet.cpp</extracomment>
        <translation>程序</translation>
    </message>
    <message>
        <source>Workbook</source>
        <extracomment>core/workbook/checks_sheet.cpp</extracomment>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Held against</source>
        <extracomment>core/workbook/checks_sheet.cpp</extracomment>
        <translation>对照基准</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>core/workbook/checks_sheet.cpp</extracomment>
        <translation>通过</translation>
    </message>
    <message>
        <source>not ok</source>
        <extracomment>core/workbook/checks_sheet.cpp</extracomment>
        <translation>不通过</translation>
    </message>
    <message>
        <source>%1: sums that differ from the figures of the model, by how much</source>
        <extracomment>core/workbook/checks_sheet.cpp</extracomment>
        <translation>%1：合计与模型数值之差</translation>
    </message>
    <message>
        <source>What cancels to less than this share of its addends is nothing</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>相抵后小于加数此比例的视为零</translation>
    </message>
    <message>
        <source>The least divisor, and the share of its terms to which a promise is held</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>最小除数，以及判断承诺是否履行的精度</translation>
    </message>
    <message>
        <source>Rates below this count as none in an annuity</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>年金计算中低于此值的利率视为零</translation>
    </message>
    <message>
        <source>One per cent</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>百分之一</translation>
    </message>
    <message>
        <source>One month in years</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>以年计的一个月</translation>
    </message>
    <message>
        <source>One half</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>二分之一</translation>
    </message>
    <message>
        <source>Terms met to a billionth, from below</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>以十亿分之一精度满足条款，从下方</translation>
    </message>
    <message>
        <source>Terms met to a billionth, from above</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>以十亿分之一精度满足条款，从上方</translation>
    </message>
    <message>
        <source>Months of a year</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>一年的月数</translation>
    </message>
    <message>
        <source>One thousand: kW of a MW, GB of a TB, TB of a PB</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>一千：每 MW 的 kW、每 TB 的 GB、每 PB 的 TB</translation>
    </message>
    <message>
        <source>Seconds of an hour</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>一小时的秒数</translation>
    </message>
    <message>
        <source>Hours of a year</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>一年的小时数</translation>
    </message>
    <message>
        <source>Points of a whole squared, in the Herfindahl-Hirschman index</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>赫芬达尔-赫希曼指数中整体平方的点数</translation>
    </message>
    <message>
        <source>More than any ratio: there is none yet</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>大于任何比率：尚不存在</translation>
    </message>
    <message>
        <source>Without limit</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>无限制</translation>
    </message>
    <message>
        <source>A month long before any</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>远早于任何月份的月份</translation>
    </message>
    <message>
        <source>Constants of the model</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>模型常数</translation>
    </message>
    <message>
        <source>%1: part %2 of %3</source>
        <extracomment>core/workbook/formula_parts.cpp</extracomment>
        <translation>%1：第 %2 部分，共 %3 部分</translation>
    </message>
    <message>
        <source>The sheet Inputs has the column &quot;%1&quot; twice, %2 and %3; take one away.</source>
        <extracomment>core/workbook/found_inputs.cpp</extracomment>
        <translation>工作表 Inputs 中列“%1”出现两次（%2 和 %3）；请去掉其中之一。</translation>
    </message>
    <message>
        <source>The sheet Inputs has lost its column of values; export the plan again.</source>
        <extracomment>core/workbook/found_inputs.cpp</extracomment>
        <translation>工作表 Inputs 缺少数值列；请重新导出方案。</translation>
    </message>
    <message>
        <source>The workbook is of another version of Headroom (&quot;%1&quot;); this one reads &quot;%2&quot;.</source>
        <extracomment>core/workbook/found_inputs.cpp</extracomment>
        <translation>该工作簿来自 Headroom 的另一版本（“%1”）；本版本读取“%2”。</translation>
    </message>
    <message>
        <source>The sheet Inputs is not one that Headroom wrote, or has lost its hidden line and column; export the plan again.</source>
        <extracomment>core/workbook/found_inputs.cpp</extracomment>
        <translation>工作表 Inputs 不是 Headroom 写出的，或缺少其隐藏的行和列；请重新导出方案。</translation>
    </message>
    <message>
        <source>%1: course</source>
        <extracomment>core/workbook/input_rows.cpp</extracomment>
        <translation>%1：走势</translation>
    </message>
    <message>
        <source>%1: start</source>
        <extracomment>core/workbook/input_rows.cpp</extracomment>
        <translation>%1：起始值</translation>
    </message>
    <message>
        <source>%1: growth</source>
        <extracomment>core/workbook/input_rows.cpp</extracomment>
        <translation>%1：增长率</translation>
    </message>
    <message>
        <source>%1: grows from</source>
        <extracomment>core/workbook/input_rows.cpp</extracomment>
        <translation>%1：增长起点</translation>
    </message>
    <message>
        <source>Grows at a yearly rate</source>
        <extracomment>core/workbook/input_rows.cpp</extracomment>
        <translation>按年增长率增长</translation>
    </message>
    <message>
        <source>Straight lines between points</source>
        <extracomment>core/workbook/input_rows.cpp</extracomment>
        <translation>各点之间为直线</translation>
    </message>
    <message>
        <source>Steps from point to point</source>
        <extracomment>core/workbook/input_rows.cpp</extracomment>
        <translation>逐点阶梯</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>core/workbook/inputs_sheet.cpp</extracomment>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>core/workbook/inputs_sheet.cpp</extracomment>
        <translation>最大值</translation>
    </message>
    <message>
        <source>As exported</source>
        <extracomment>core/workbook/inputs_sheet.cpp</extracomment>
        <translation>导出时的值</translation>
    </message>
    <message>
        <source>Of, as exported</source>
        <extracomment>core/workbook/inputs_sheet.cpp</extracomment>
        <translation>导出时的所属</translation>
    </message>
    <message>
        <source>Inputs of %1</source>
        <extracomment>core/workbook/inputs_sheet.cpp</extracomment>
        <translation>%1的输入项</translation>
    </message>
    <message>
        <source>The plan has %1 inputs; a sheet has at most %2 lines.</source>
        <extracomment>core/workbook/inputs_sheet.cpp</extracomment>
        <translation>方案有 %1 个输入项；一张工作表最多 %2 行。</translation>
    </message>
    <message>
        <source>Constant</source>
        <extracomment>core/workbook/month_header.cpp</extracomment>
        <translation>常数</translation>
    </message>
    <message>
        <source>Total or proof</source>
        <extracomment>core/workbook/month_header.cpp</extracomment>
        <translation>合计或证明</translation>
    </message>
    <message>
        <source>Check: columns with an error</source>
        <extracomment>core/workbook/month_header.cpp</extracomment>
        <translation>检查：含错误的列</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>core/workbook/month_header.cpp</extracomment>
        <translation>首日</translation>
    </message>
    <message>
        <source>Returns, proved</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>收益率及其证明</translation>
    </message>
    <message>
        <source>What is no flow</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>不算现金流的金额</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Payback of the project</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>项目回收期</translation>
    </message>
    <message>
        <source>Discounted payback of the project</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>项目的折现回收期</translation>
    </message>
    <message>
        <source>A flow up to this is the rounding of what cancelled</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>不超过此值的现金流是相抵后的舍入误差</translation>
    </message>
    <message>
        <source>Flow, the closing value in the last month</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>现金流，最后一个月含期末价值</translation>
    </message>
    <message>
        <source>Flow, from time 0 on</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>自时点 0 起的现金流</translation>
    </message>
    <message>
        <source>Flow of the fiscal year so far</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>财年至今的现金流</translation>
    </message>
    <message>
        <source>Flow, from time 0 on, at the end of each fiscal year</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>自时点 0 起的现金流，记于各财年末</translation>
    </message>
    <message>
        <source>NPV at the IRR of the program: 0</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>按程序 IRR 计算的净现值：0</translation>
    </message>
    <message>
        <source>IRR, sought from the program&apos;s</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>IRR，以程序结果为初值求得</translation>
    </message>
    <message>
        <source>Sign of the last flow that is not 0</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>最近一个非零现金流的符号</translation>
    </message>
    <message>
        <source>The sign changes</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>符号变化</translation>
    </message>
    <message>
        <source>Changes of sign: there are at most so many rates at which the NPV is 0</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>符号变化次数：使净现值为 0 的利率至多有这么多个</translation>
    </message>
    <message>
        <source>Flows of both signs</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>正负现金流并存</translation>
    </message>
    <message>
        <source>Modified IRR</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>修正内部收益率</translation>
    </message>
    <message>
        <source>Flow, discounted</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>折现现金流</translation>
    </message>
    <message>
        <source>Flow so far</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>累计现金流</translation>
    </message>
    <message>
        <source>Size of the flows so far</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>累计现金流绝对值</translation>
    </message>
    <message>
        <source>Less than nothing so far</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>累计为负</translation>
    </message>
    <message>
        <source>Paid back in the course of this month</source>
        <extracomment>core/workbook/return_rows.cpp</extracomment>
        <translation>在本月内收回</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>core/workbook/sheet_names.cpp</extracomment>
        <translation>时间线</translation>
    </message>
    <message>
        <source>The waterfall of GPU-hours</source>
        <extracomment>core/workbook/sheet_names.cpp</extracomment>
        <translation>GPU 小时瀑布</translation>
    </message>
    <message>
        <source>Opportunity-cost waste</source>
        <extracomment>core/workbook/sheet_names.cpp</extracomment>
        <translation>机会成本浪费</translation>
    </message>
    <message>
        <source>Capex and plant</source>
        <extracomment>core/workbook/sheet_names.cpp</extracomment>
        <translation>资本支出与固定资产</translation>
    </message>
    <message>
        <source>Operating cost and commitments</source>
        <extracomment>core/workbook/sheet_names.cpp</extracomment>
        <translation>运营成本与承诺</translation>
    </message>
    <message>
        <source>Cash and covenants</source>
        <extracomment>core/workbook/sheet_names.cpp</extracomment>
        <translation>现金与契约条款</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>core/workbook/sheet_names.cpp</extracomment>
        <translation>账目</translation>
    </message>
    <message>
        <source>Check: sums that differ from the figures of the model, by how much</source>
        <extracomment>core/workbook/statement_rows.cpp</extracomment>
        <translation>检查：合计与模型数值之差</translation>
    </message>
    <message>
        <source>Statements by month</source>
        <extracomment>core/workbook/statements_sheet.cpp</extracomment>
        <translation>按月的报表</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <extracomment>core/workbook/summary_sheet.cpp</extracomment>
        <translation>计划版本</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>core/workbook/summary_sheet.cpp</extracomment>
        <translation>生成程序</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>core/workbook/summary_sheet.cpp</extracomment>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Lenders sculpted on the base plan: the principal of sculpted facilities stands as values.</source>
        <extracomment>core/workbook/summary_sheet.cpp</extracomment>
        <translation>贷款人按基准计划定制还款：定制还款贷款的本金以数值列示。</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <extracomment>core/workbook/summary_sheet.cpp</extracomment>
        <translation>颜色含义</translation>
    </message>
    <message>
        <source>An input, on the sheet Inputs: change it, and the workbook follows</source>
        <extracomment>core/workbook/summary_sheet.cpp</extracomment>
        <translation>输入项，在 Inputs 工作表中：更改后工作簿随之变化</translation>
    </message>
    <message>
        <source>Structure, on the sheet Inputs: choices and numbers of rows; change it in Headroom and export again</source>
        <extracomment>core/workbook/summary_sheet.cpp</extracomment>
        <translation>结构，在 Inputs 工作表中：选项与行数；请在 Headroom 中更改后重新导出</translation>
    </message>
    <message>
        <source>A formula of a month within the horizon: the same in every month</source>
        <extracomment>core/workbook/summary_sheet.cpp</extracomment>
        <translation>期限内月份的公式：每个月都相同</translation>
    </message>
    <message>
        <source>An opening column before month 0, or a month after the horizon, which enters closing figures only</source>
        <extracomment>core/workbook/summary_sheet.cpp</extracomment>
        <translation>第 0 月之前的期初列，或期限之后的月份，仅计入期末数值</translation>
    </message>
    <message>
        <source>A value that no formula gives: a constant of the model, or what the program found, with its proof beside it</source>
        <extracomment>core/workbook/summary_sheet.cpp</extracomment>
        <translation>不由公式得出的数值：模型常数，或程序求得的结果，旁边附有证明</translation>
    </message>
    <message>
        <source>A helper row or a proof</source>
        <extracomment>core/workbook/summary_sheet.cpp</extracomment>
        <translation>辅助行或证明</translation>
    </message>
    <message>
        <source>Sheets</source>
        <extracomment>core/workbook/summary_sheet.cpp</extracomment>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Statements by fiscal year</source>
        <extracomment>core/workbook/summary_sheet.cpp</extracomment>
        <translation>按财年的报表</translation>
    </message>
    <message>
        <source>Year of the start month</source>
        <extracomment>core/workbook/timeline_rows.cpp</extracomment>
        <translation>起始月的年份</translation>
    </message>
    <message>
        <source>Month of the year in which the plan starts</source>
        <extracomment>core/workbook/timeline_rows.cpp</extracomment>
        <translation>计划起始月在一年中的月份</translation>
    </message>
    <message>
        <source>First day of the month</source>
        <extracomment>core/workbook/timeline_rows.cpp</extracomment>
        <translation>当月首日</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <extracomment>core/workbook/timeline_rows.cpp</extracomment>
        <translation>当月天数</translation>
    </message>
    <message>
        <source>A fiscal year ends</source>
        <extracomment>core/workbook/timeline_rows.cpp</extracomment>
        <translation>财年结束</translation>
    </message>
    <message>
        <source>Within the horizon</source>
        <extracomment>core/workbook/timeline_rows.cpp</extracomment>
        <translation>期限之内</translation>
    </message>
    <message>
        <source>Last month of the horizon</source>
        <extracomment>core/workbook/timeline_rows.cpp</extracomment>
        <translation>期限的最后一个月</translation>
    </message>
    <message>
        <source>Fiscal year, in its last month within the horizon</source>
        <extracomment>core/workbook/timeline_rows.cpp</extracomment>
        <translation>财年，标于其在期限内的最后一个月</translation>
    </message>
    <message>
        <source>%1: the plan has no input &quot;%2&quot;.</source>
        <extracomment>core/workbook/unknown_input.cpp</extracomment>
        <translation>%1：方案中没有输入项“%2”。</translation>
    </message>
    <message>
        <source>%1: the plan has no input &quot;%2&quot;; a curve may have taken another course since the export.</source>
        <extracomment>core/workbook/unknown_input.cpp</extracomment>
        <translation>%1：方案中没有输入项“%2”；导出之后曲线的走势可能已改变。</translation>
    </message>
    <message>
        <source>%1: row %2 was &quot;%3&quot; of %4 in the workbook and is &quot;%5&quot; of %6 in the plan; the workbook is of another plan.</source>
        <extracomment>core/workbook/unknown_input.cpp</extracomment>
        <translation>%1：编号 %2 在工作簿中是%4的“%3”，在方案中是%6的“%5”；该工作簿属于另一方案。</translation>
    </message>
    <message>
        <source>%1: the plan has no row %2 of %3, &quot;%4&quot; in the workbook; it was removed, or the workbook is of another plan.</source>
        <extracomment>core/workbook/unknown_input.cpp</extracomment>
        <translation>%1：方案的%3中没有编号 %2（工作簿中为“%4”）；它已被删除，或该工作簿属于另一方案。</translation>
    </message>
    <message>
        <source>%1: lines %2 and %3 of the sheet both hold this input.</source>
        <extracomment>core/workbook/workbook_import.cpp</extracomment>
        <translation>%1：工作表第 %2 行和第 %3 行都是这一输入项。</translation>
    </message>
    <message>
        <source>%1: the cell is a part of merged cells, %2.</source>
        <extracomment>core/workbook/workbook_import.cpp</extracomment>
        <translation>%1：该单元格属于合并单元格 %2。</translation>
    </message>
    <message>
        <source>%1: the row was &quot;%2&quot; in the workbook and is &quot;%3&quot; in the plan; it was renamed, or the workbook is of another plan.</source>
        <extracomment>core/workbook/workbook_import.cpp</extracomment>
        <translation>%1：该行在工作簿中是“%2”，在方案中是“%3”；它已改名，或该工作簿属于另一方案。</translation>
    </message>
    <message>
        <source>%1: its row was removed meanwhile.</source>
        <extracomment>core/workbook/workbook_import.cpp</extracomment>
        <translation>%1：其所在行已被删除。</translation>
    </message>
    <message>
        <source>Check: installed less lost less sold</source>
        <extracomment>core/workbook/workings.cpp</extracomment>
        <translation>检查：已安装减损失减已售</translation>
    </message>
    <message>
        <source>Check: change in cash less what cash and reserves have moved by</source>
        <extracomment>core/workbook/workings.cpp</extracomment>
        <translation>检查：现金变动减去现金与储备的实际变化</translation>
    </message>
    <message>
        <source>not in this plan</source>
        <extracomment>core/workbook/workings_sheet.cpp</extracomment>
        <translation>本计划中没有</translation>
    </message>
    <message>
        <source>The file is not a workbook: nothing in it is said to be one.</source>
        <extracomment>core/workbook/xlsx_sheet.cpp</extracomment>
        <translation>该文件不是工作簿：其中没有声明任何工作簿。</translation>
    </message>
    <message>
        <source>The file is not a workbook: it is another document of Office.</source>
        <extracomment>core/workbook/xlsx_sheet.cpp</extracomment>
        <translation>该文件不是工作簿：它是另一种 Office 文档。</translation>
    </message>
    <message>
        <source>The workbook holds no sheet &quot;%1&quot;.</source>
        <extracomment>core/workbook/xlsx_sheet.cpp</extracomment>
        <translation>工作簿中没有工作表“%1”。</translation>
    </message>
    <message>
        <source>The workbook is not read: its part &quot;%1&quot; has more than %2 elements and attributes.</source>
        <extracomment>core/workbook/xml_part.cpp</extracomment>
        <translation>未读取工作簿：其部件“%1”的元素和属性超过 %2 个。</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part &quot;%1&quot; is no XML (%2).</source>
        <extracomment>core/workbook/xml_part.cpp</extracomment>
        <translation>工作簿已损坏：其部件“%1”不是 XML（%2）。</translation>
    </message>
    <message>
        <source>Months of it within the horizon</source>
        <extracomment>core/workbook/years_sheet.cpp</extracomment>
        <translation>其在期限内的月数</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part &quot;%1&quot; cannot be unpacked (%2).</source>
        <extracomment>core/workbook/zip_parts.cpp</extracomment>
        <translation>工作簿已损坏：其部件“%1”无法解压（%2）。</translation>
    </message>
    <message>
        <source>The file is no .xlsx workbook: it is protected by a password, or of the older form .xls; save it as .xlsx without a password.</source>
        <extracomment>core/workbook/zip_parts.cpp</extracomment>
        <translation>该文件不是 .xlsx 工作簿：它受密码保护，或是较旧的 .xls 格式；请另存为不带密码的 .xlsx。</translation>
    </message>
    <message>
        <source>The file is not a workbook: it is no zip archive.</source>
        <extracomment>core/workbook/zip_parts.cpp</extracomment>
        <translation>该文件不是工作簿：它不是 zip 压缩文件。</translation>
    </message>
    <message>
        <source>The workbook is damaged: its zip archive cannot be read (%1).</source>
        <extracomment>core/workbook/zip_parts.cpp</extracomment>
        <translation>工作簿已损坏：其 zip 压缩文件无法读取（%1）。</translation>
    </message>
    <message>
        <source>The file is not a workbook: it holds %1 parts; at most %2 are read.</source>
        <extracomment>core/workbook/zip_parts.cpp</extracomment>
        <translation>该文件不是工作簿：它含有 %1 个部件；最多读取 %2 个。</translation>
    </message>
    <message>
        <source>The file is not a workbook: it holds no part &quot;%1&quot;.</source>
        <extracomment>core/workbook/zip_parts.cpp</extracomment>
        <translation>该文件不是工作簿：其中没有部件“%1”。</translation>
    </message>
    <message>
        <source>The workbook is not read: its part &quot;%1&quot; unpacks to more than %2 MB from a file of %3 bytes.</source>
        <extracomment>core/workbook/zip_parts.cpp</extracomment>
        <translation>未读取工作簿：其部件“%1”从 %3 字节的文件解压后超过 %2 MB。</translation>
    </message>
    <message>
        <source>does not end in .pdf (the report), .xlsx (the live workbook), .csv (the figures by month) or .json (the plan).</source>
        <extracomment>ui/exchange/export_plan.cpp</extracomment>
        <translation>的扩展名不是 .pdf（报告）、.xlsx（实时工作簿）、.csv（按月数值）或 .json（计划）。</translation>
    </message>
    <message>
        <source>Changes of the workbook</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>工作簿中的更改</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Check every change</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>选中所有更改</translation>
    </message>
    <message>
        <source>Check no change</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>不选中任何更改</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n change(s)</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>采用 %n 项更改(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook changes nothing in the plan.</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>该工作簿不更改方案中的任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) would change.</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n 个输入项将更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) cannot be taken.</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n 个输入项不能采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook was exported from the plan &quot;%1&quot;.</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>该工作簿是从方案“%1”导出的。</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) are the same</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n 个输入项相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as only the plan has changed them since the export</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n 个保持不变（导出之后只有方案作了更改）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) that the workbook lacks</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n 个保持不变（工作簿中没有）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that are no values of inputs</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n 个不是输入值的单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without an input</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n 行没有输入项的内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of inputs that the plan has no more</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n 行已不在方案中的输入项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other sheet(s)</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n 个其他工作表</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>Ignored: %1.</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>已忽略：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s).</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%1：%n 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, refused</source>
        <extracomment>ui/exchange/import_model.cpp</extracomment>
        <translation>%1，不能采用</translation>
    </message>
    <message>
        <source>In the plan</source>
        <extracomment>ui/exchange/import_model.cpp</extracomment>
        <translation>方案中</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <extracomment>ui/exchange/import_model.cpp</extracomment>
        <translation>工作簿中</translation>
    </message>
    <message>
        <source>Refused because</source>
        <extracomment>ui/exchange/import_model.cpp</extracomment>
        <translation>不能采用的原因</translation>
    </message>
    <message>
        <source>Bounds: %1</source>
        <extracomment>ui/explain/answer_text.cpp</extracomment>
        <translation>范围：%1</translation>
    </message>
    <message>
        <source>Date of the source: %1</source>
        <extracomment>ui/explain/answer_text.cpp</extracomment>
        <translation>来源日期：%1</translation>
    </message>
    <message>
        <source>Follows from</source>
        <extracomment>ui/explain/answer_text.cpp</extracomment>
        <translation>来自</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>ui/explain/answer_text.cpp</extracomment>
        <translation>用于</translation>
    </message>
    <message>
        <source>What moved it</source>
        <extracomment>ui/explain/answer_text.cpp</extracomment>
        <translation>变动原因</translation>
    </message>
    <message>
        <source>&amp;Go to the input</source>
        <extracomment>ui/explain/answer_view.cpp</extracomment>
        <translation>转到输入(&amp;G)</translation>
    </message>
    <message>
        <source>Change the &amp;source…</source>
        <extracomment>ui/explain/answer_view.cpp</extracomment>
        <translation>更改来源(&amp;S)…</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/explain/answer_view.cpp</extracomment>
        <translation>解释</translation>
    </message>
    <message>
        <source>%1 follows from</source>
        <extracomment>ui/explain/answer_view.cpp</extracomment>
        <translation>%1 的来源</translation>
    </message>
    <message>
        <source>%1 is used by</source>
        <extracomment>ui/explain/answer_view.cpp</extracomment>
        <translation>使用 %1 的项目</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <extracomment>ui/explain/answer_view.cpp</extracomment>
        <translation>来源：%1（%2）</translation>
    </message>
    <message>
        <source>Why %1 differs</source>
        <extracomment>ui/explain/answer_view.cpp</extracomment>
        <translation>%1 为何不同</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <extracomment>ui/explain/answer_view.cpp</extracomment>
        <translation>%1 与 %2 相比</translation>
    </message>
    <message>
        <source>Others, which did not move: %1</source>
        <extracomment>ui/explain/answer_view.cpp</extracomment>
        <translation>其余未变动：%1</translation>
    </message>
    <message>
        <source>Wh&amp;y this input</source>
        <extracomment>ui/explain/asking.cpp</extracomment>
        <translation>这个输入的来源与用途(&amp;Y)</translation>
    </message>
    <message>
        <source>Wh&amp;y this figure</source>
        <extracomment>ui/explain/asking.cpp</extracomment>
        <translation>为何是这个数(&amp;Y)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>ui/explain/compare_choice.cpp</extracomment>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Months to compare with</source>
        <extracomment>ui/explain/compare_choice.cpp</extracomment>
        <translation>要比较的月份</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>不比较</translation>
    </message>
    <message>
        <source>the base plan</source>
        <extracomment>ui/explain/compare_choice.cpp</extracomment>
        <translation>基准计划</translation>
    </message>
    <message>
        <source>the month before</source>
        <extracomment>ui/explain/compare_choice.cpp</extracomment>
        <translation>上个月</translation>
    </message>
    <message>
        <source>the period before</source>
        <extracomment>ui/explain/compare_choice.cpp</extracomment>
        <translation>上一时段</translation>
    </message>
    <message>
        <source>the same a year before</source>
        <extracomment>ui/explain/compare_choice.cpp</extracomment>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>another month</source>
        <extracomment>ui/explain/compare_choice.cpp</extracomment>
        <translation>其他月份</translation>
    </message>
    <message>
        <source>another period</source>
        <extracomment>ui/explain/compare_choice.cpp</extracomment>
        <translation>其他时段</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/explain/why_panel.cpp</extracomment>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>ui/explain/why_panel.cpp</extracomment>
        <translation>前进</translation>
    </message>
    <message>
        <source>Stay with this figure, whatever is chosen</source>
        <extracomment>ui/explain/why_panel.cpp</extracomment>
        <translation>固定显示这个数，不随选择改变</translation>
    </message>
    <message>
        <source>Copy the answer as text</source>
        <extracomment>ui/explain/why_panel.cpp</extracomment>
        <translation>将解释复制为文本</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/explain/why_panel.cpp</extracomment>
        <translation>为何</translation>
    </message>
    <message>
        <source>In the scenario %1.</source>
        <extracomment>ui/explain/why_panel.cpp</extracomment>
        <translation>情景“%1”中。</translation>
    </message>
    <message>
        <source>As the lever stands, before it is let go.</source>
        <extracomment>ui/explain/why_panel.cpp</extracomment>
        <translation>按滑杆当前位置计算，松开前尚未保存。</translation>
    </message>
    <message>
        <source>This is not in the plan that is shown: its row was removed, or its months lie beyond the horizon. Undo, or Back, leads to what is.</source>
        <extracomment>ui/explain/why_panel.cpp</extracomment>
        <translation>当前显示的计划中没有这一项：其所在行已删除，或月份超出计划期。可撤消，或后退到仍存在的项目。</translation>
    </message>
    <message>
        <source>Where does a figure come from?</source>
        <extracomment>ui/explain/why_panel.cpp</extracomment>
        <translation>数字从何而来？</translation>
    </message>
    <message>
        <source>Choose a figure: a headline card, a point of a chart, a cell of a table, an input. Its formula stands here then, and every operand leads on, down to the inputs.

F7 or a right click asks from wherever you are.</source>
        <extracomment>ui/explain/why_panel.cpp</extracomment>
        <translation>选择一个数：关键指标卡片、图上的点、表格的单元格或输入。这里会显示它的公式，每个运算项都可继续追溯，直到输入。

在任何位置按 F7 或单击右键即可提问。</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <extracomment>ui/explain/why_panel.cpp</extracomment>
        <translation>%1至 %2（%3）</translation>
    </message>
    <message>
        <source>Export &amp;workbook (XLSX)…</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>导出工作簿 (XLSX)(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Import a workbook…</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>导入工作簿(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>导入工作簿</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Where figures come from</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>数字的来源</translation>
    </message>
    <message>
        <source>arrows</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>方向键</translation>
    </message>
    <message>
        <source>choose a figure: a line of a headline card, a series of a chart (up, down), a cell</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>选择一个数：关键指标卡片的一行、图的一个序列（上、下）、单元格</translation>
    </message>
    <message>
        <source>trace inputs, trace uses; once more goes deeper</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>追溯来源、追溯用途；再按一次继续深入</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>follow an operand or a use</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>转到所选的运算项或用途</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>Alt+Left、Alt+Right</translation>
    </message>
    <message>
        <source>back, forward</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>后退、前进</translation>
    </message>
    <message>
        <source>leave the panel for where you were</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>离开面板，回到原处</translation>
    </message>
    <message>
        <source>&amp;Why this figure</source>
        <extracomment>ui/window/why_dock.cpp</extracomment>
        <translation>为何是这个数(&amp;W)</translation>
    </message>
    <message>
        <source>Trace &amp;inputs</source>
        <extracomment>ui/window/why_dock.cpp</extracomment>
        <translation>追溯来源(&amp;I)</translation>
    </message>
    <message>
        <source>Trace &amp;uses</source>
        <extracomment>ui/window/why_dock.cpp</extracomment>
        <translation>追溯用途(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>ui/window/why_dock.cpp</extracomment>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>ui/window/why_dock.cpp</extracomment>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>There is a value on one side only: what decides that makes the difference.</source>
        <extracomment>core/explain/difference.cpp</extracomment>
        <translation>只有一侧有数值：差异由决定其是否存在的条件造成。</translation>
    </message>
    <message>
        <source>beside the base plan</source>
        <extracomment>ui/explain/answer_view.cpp</extracomment>
        <translation>与基准计划相比</translation>
    </message>
    <message>
        <source>%1, beside the base plan</source>
        <extracomment>ui/explain/answer_view.cpp</extracomment>
        <translation>%1，与基准计划相比</translation>
    </message>
    <message>
        <source>Nothing moved it: both sides are the same.</source>
        <extracomment>ui/explain/answer_view.cpp</extracomment>
        <translation>没有变动：两边相同。</translation>
    </message>
    <message>
        <source>There is none in any month.</source>
        <extracomment>core/explain/absence.cpp</extracomment>
        <translation>任何月份都没有。</translation>
    </message>
    <message>
        <source>There is none up to this month.</source>
        <extracomment>core/explain/absence.cpp</extracomment>
        <translation>截至本月尚无。</translation>
    </message>
    <message>
        <source>There is no value: “%1” is no.</source>
        <extracomment>core/explain/absence.cpp</extracomment>
        <translation>没有数值：“%1”为否。</translation>
    </message>
    <message>
        <source>There is no value, as this does not hold: %1.</source>
        <extracomment>core/explain/absence.cpp</extracomment>
        <translation>没有数值，因为以下条件不成立：%1。</translation>
    </message>
    <message>
        <source>what we pay a supplier for purchases and rent ÷ (the same + its revenue without us); of all suppliers the largest</source>
        <extracomment>core/explain/beside.cpp</extracomment>
        <translation>我方向供应商支付的采购款和租金 ÷（该款项 + 其不含我方业务的收入）；取各供应商中最大者</translation>
    </message>
    <message>
        <source>Revenue of %1 without us</source>
        <extracomment>core/explain/beside.cpp</extracomment>
        <translation>%1不含我方业务的收入</translation>
    </message>
    <message>
        <source>Share of the revenue of %1</source>
        <extracomment>core/explain/beside.cpp</extracomment>
        <translation>占%1收入的比例</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <extracomment>core/explain/beside.cpp</extracomment>
        <translation>%1 → %2：%3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>core/explain/difference.cpp</extracomment>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <extracomment>core/explain/difference.cpp</extracomment>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>There is nothing to divide by: %1 is 0.</source>
        <extracomment>core/explain/explainer.cpp</extracomment>
        <translation>没有可作除数的量：%1为 0。</translation>
    </message>
    <message>
        <source>%1 (all months)</source>
        <extracomment>core/explain/names.cpp</extracomment>
        <translation>%1（全部月份）</translation>
    </message>
    <message>
        <source>the share settled in this month, where it is settled over the month from %1 on</source>
        <extracomment>core/explain/phrases.cpp</extracomment>
        <translation>自%1起一个月内结清时，本月结清的比例</translation>
    </message>
    <message>
        <source>the part in this month of the month from %1 on</source>
        <extracomment>core/explain/phrases.cpp</extracomment>
        <translation>自%1起的一个月中落在本月的部分</translation>
    </message>
    <message>
        <source>the part of the month from %1 on</source>
        <extracomment>core/explain/phrases.cpp</extracomment>
        <translation>本月中自%1起的部分</translation>
    </message>
    <message>
        <source>the part before month 0 of the month from %1 on</source>
        <extracomment>core/explain/phrases.cpp</extracomment>
        <translation>自%1起的一个月中第 0 月之前的部分</translation>
    </message>
    <message>
        <source>of the month from %1 on, the part from %2 on</source>
        <extracomment>core/explain/phrases.cpp</extracomment>
        <translation>自%1起的一个月中自%2起的部分</translation>
    </message>
    <message>
        <source>It is computed from the flow of all months, what was invested before month 0 and the closing value.</source>
        <extracomment>core/explain/read_off.cpp</extracomment>
        <translation>由各月现金流、第 0 月之前的投入和期末价值计算得出。</translation>
    </message>
    <message>
        <source>without limit</source>
        <extracomment>core/explain/wording.cpp</extracomment>
        <translation>无上限</translation>
    </message>
    <message>
        <source>%1 (input)</source>
        <extracomment>core/explain/wording.cpp</extracomment>
        <translation>%1（输入项）</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>core/workbook/checks_sheet.cpp</extracomment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Values of the program are those of the export: once an input is changed, headline figures differ from them, and the workbook is as sound as before.</source>
        <extracomment>core/workbook/checks_sheet.cpp</extracomment>
        <translation>程序的数值为导出时的数值：更改输入后关键指标将与之不同，但工作簿依然可靠。</translation>
    </message>
    <message>
        <source>The workbook is sound: what must come to 0 does, and no cell holds an error</source>
        <extracomment>core/workbook/checks_sheet.cpp</extracomment>
        <translation>工作簿可靠：应为 0 的均为 0，且没有单元格含错误</translation>
    </message>
    <message>
        <source>Headline figures are those of the program at the export</source>
        <extracomment>core/workbook/checks_sheet.cpp</extracomment>
        <translation>关键指标与导出时程序的数值一致</translation>
    </message>
    <message>
        <source>Two: half of a square, as of a ramp, a mean or the interval between checkpoints</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>二：平方之半，用于爬坡、平均值或检查点间隔</translation>
    </message>
    <message>
        <source>Months of a quarter, and of a window of receipts</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>一个季度的月数，及收款窗口的月数</translation>
    </message>
    <message>
        <source>Letters of the year in a date</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>日期中年份的字符数</translation>
    </message>
    <message>
        <source>A coefficient of the series of growth within a month: one sixth</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>月内增长级数的系数：六分之一</translation>
    </message>
    <message>
        <source>Hours of a day</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>一天的小时数</translation>
    </message>
    <message>
        <source>A coefficient of the series of growth within a month: one 24th</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>月内增长级数的系数：二十四分之一</translation>
    </message>
    <message>
        <source>Months of the nearer backlog</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>近期积压订单的月数</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>%1；另有 %2 项</translation>
    </message>
    <message>
        <source>%1 (structure)</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>%1（结构）</translation>
    </message>
    <message>
        <source>%1, less one half (structure)</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>%1 减二分之一（结构）</translation>
    </message>
    <message>
        <source>%1, less 1 (structure)</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>%1 减 1（结构）</translation>
    </message>
    <message>
        <source>twice %1 (structure)</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>%1 的两倍（结构）</translation>
    </message>
    <message>
        <source>A number of months, or of rows, that follows from the structure of the plan</source>
        <extracomment>core/workbook/constant_rows.cpp</extracomment>
        <translation>由计划结构得出的月数或行数</translation>
    </message>
    <message>
        <source>%1: a part of its formula</source>
        <extracomment>core/workbook/formula_parts.cpp</extracomment>
        <translation>%1：其公式的一部分</translation>
    </message>
    <message>
        <source>The checks of the workbook hold</source>
        <extracomment>core/workbook/month_header.cpp</extracomment>
        <translation>工作簿的检查均通过</translation>
    </message>
    <message>
        <source>a value that the program found; on its row a formula proves it</source>
        <extracomment>core/workbook/summary_sheet.cpp</extracomment>
        <translation>程序求得的数值；其所在行有公式加以证明</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>core/workbook/summary_sheet.cpp</extracomment>
        <translation>在</translation>
    </message>
    <message>
        <source>%1, changed here too since the export</source>
        <extracomment>core/workbook/workbook_import.cpp</extracomment>
        <translation>%1，导出后此处也已更改</translation>
    </message>
    <message>
        <source>Months that this workbook does not have: an end that lies after its last is to be changed in Headroom, and exported again</source>
        <extracomment>core/workbook/checks_sheet.cpp</extracomment>
        <translation>本工作簿没有的月份：晚于其最后一个月的终点须在 Headroom 中更改后重新导出</translation>
    </message>
    <message>
        <source>month</source>
        <extracomment>core/workbook/checks_sheet.cpp</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>Blue: change it here, and the workbook follows, as far as its months go (Checks). Grey: it decides which formulas there are; change it in Headroom and export again. Headroom takes both back (Import).</source>
        <extracomment>core/workbook/inputs_sheet.cpp</extracomment>
        <translation>蓝色：可在此更改，在工作簿所含月份之内随之重算（见“Checks”）。灰色：决定公式的结构；请在 Headroom 中更改后重新导出。两者都可导入回 Headroom。</translation>
    </message>
    <message>
        <source>The last end of a contract</source>
        <extracomment>core/workbook/month_bounds.cpp</extracomment>
        <translation>合同的最晚终止</translation>
    </message>
    <message>
        <source>The last end of a lease</source>
        <extracomment>core/workbook/month_bounds.cpp</extracomment>
        <translation>租约的最晚终止</translation>
    </message>
    <message>
        <source>The last end of a commitment</source>
        <extracomment>core/workbook/month_bounds.cpp</extracomment>
        <translation>承诺的最晚终止</translation>
    </message>
    <message>
        <source>The first date of a contract</source>
        <extracomment>core/workbook/month_bounds.cpp</extracomment>
        <translation>合同的最早日期</translation>
    </message>
    <message>
        <source>The last maturity of a loan</source>
        <extracomment>core/workbook/month_bounds.cpp</extracomment>
        <translation>贷款的最晚到期</translation>
    </message>
    <message>
        <source>Operands that work together share what they did together: each gets the mean of what it changes, over all orders in which they may move (Shapley value), or over one order and its reverse where more than eight move.</source>
        <extracomment>core/explain/difference.cpp</extracomment>
        <translation>共同起作用的各项分摊其共同影响：每一项取其在各种变动次序中所致变化的平均值（夏普利值）；变动的操作数多于八个时，取一种顺序及其逆序的平均。</translation>
    </message>
    <message>
        <source>Changes of which no plan can have one without the other stand together.</source>
        <extracomment>core/compare/bridge.cpp</extracomment>
        <translation>在任何计划中都不能单独成立的更改归为一组。</translation>
    </message>
    <message>
        <source>All that differs and counts is in one group, which has the whole difference.</source>
        <extracomment>core/compare/bridge.cpp</extracomment>
        <translation>所有有影响的差异都在同一组中，该组即为全部差异。</translation>
    </message>
    <message>
        <source>Shapley value over %1 groups: the mean over all orders in which they may be changed, so that none is preferred.</source>
        <extracomment>core/compare/bridge.cpp</extracomment>
        <translation>对 %1 组的 Shapley 值：对所有可能的更改次序求平均，不偏向任何次序。</translation>
    </message>
    <message>
        <source>One after another, in the order of the plan: %1 groups. What a change does is told with those before it made; another order gives other parts.</source>
        <extracomment>core/compare/bridge.cpp</extracomment>
        <translation>按计划中的顺序逐一更改：%1 组。每项更改的影响是在其前面的更改已完成的情况下得出的；次序不同，各部分也不同。</translation>
    </message>
    <message>
        <source>Other changes</source>
        <extracomment>core/compare/bridge.cpp</extracomment>
        <translation>其他更改</translation>
    </message>
    <message>
        <source>More than 12 inputs differ: those of a row, or under one heading, stand together.</source>
        <extracomment>core/compare/bridge.cpp</extracomment>
        <translation>不同的输入超过 12 项：同一行或同一标题下的归为一组。</translation>
    </message>
    <message>
        <source>More than 12 rows differ: those of a table, or under one heading, stand together.</source>
        <extracomment>core/compare/bridge.cpp</extracomment>
        <translation>不同的行超过 12 行：同一表或同一标题下的归为一组。</translation>
    </message>
    <message>
        <source>More than 12 tables differ: the 11 that move the figure the most by themselves stand alone, the others together.</source>
        <extracomment>core/compare/bridge.cpp</extracomment>
        <translation>不同的表超过 12 个：单独作用最大的 11 个各成一组，其余归为一组。</translation>
    </message>
    <message>
        <source>One after another, in an order in which the figure exists throughout; another order gives other parts. It has no Shapley value: in %1 of %2 mixes of both sides it does not exist (%3).</source>
        <extracomment>core/compare/bridge.cpp</extracomment>
        <translation>按该指标始终存在的次序逐一更改；次序不同，各部分也不同。它没有 Shapley 值：在两侧的 %2 种组合中有 %1 种不存在该指标（%3）。</translation>
    </message>
    <message>
        <source>One after another, in the order of the plan; what leads through a mix without the figure is taken together. It has no Shapley value: in %1 of %2 mixes of both sides it does not exist (%3).</source>
        <extracomment>core/compare/bridge.cpp</extracomment>
        <translation>按计划中的顺序逐一更改；经过不存在该指标的组合的更改合并为一组。它没有 Shapley 值：在两侧的 %2 种组合中有 %1 种不存在该指标（%3）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no headline figure.</source>
        <extracomment>core/compare/bridge.cpp</extracomment>
        <translation>“%1”不是主要指标。</translation>
    </message>
    <message>
        <source>%1 is in %2 in %3 and in %4 in %5: amounts in two currencies have no difference.</source>
        <extracomment>core/compare/bridge.cpp</extracomment>
        <translation>%1 在 %3 中以 %2 计，在 %5 中以 %4 计：两种货币的金额没有差额。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>core/compare/bridge.cpp</extracomment>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>%1 does not exist in %2: %3.</source>
        <extracomment>core/compare/bridge.cpp</extracomment>
        <translation>%1 在 %2 中不存在：%3。</translation>
    </message>
    <message>
        <source>Nothing differs that a figure follows from.</source>
        <extracomment>core/compare/bridge.cpp</extracomment>
        <translation>影响指标的内容没有不同。</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>core/compare/bridge_table.cpp</extracomment>
        <translation>差异项</translation>
    </message>
    <message>
        <source>Effect, %1</source>
        <extracomment>core/compare/bridge_table.cpp</extracomment>
        <translation>影响，%1</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <extracomment>core/compare/bridge_table.cpp</extracomment>
        <translation>之后，%1</translation>
    </message>
    <message>
        <source>%1 is %2 in %3 and in %4.</source>
        <extracomment>core/compare/bridge_table.cpp</extracomment>
        <translation>%1 在 %3 和 %4 中均为 %2。</translation>
    </message>
    <message>
        <source>%1 is %2 in %3 and %4 in %5: %6.</source>
        <extracomment>core/compare/bridge_table.cpp</extracomment>
        <translation>%1 在 %3 中为 %2，在 %5 中为 %4：%6。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is an error of the spreadsheet and no value.</source>
        <extracomment>core/exchange/cell_values.cpp</extracomment>
        <translation>%1：“%2”是电子表格的错误，不是值。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is %3 with a decimal point and %4 with a decimal comma; choose the decimal mark.</source>
        <extracomment>core/exchange/cell_values.cpp</extracomment>
        <translation>%1：“%2”按小数点读为 %3，按小数逗号读为 %4；请选择小数符号。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is %3 as a fraction and %4 in per cent; choose the unit of the column.</source>
        <extracomment>core/exchange/cell_values.cpp</extracomment>
        <translation>%1：“%2”作为分数是 %3，作为百分数是 %4；请选择该列的单位。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is in %3 with the month first and in %4 with the day first; choose the order of dates.</source>
        <extracomment>core/exchange/cell_values.cpp</extracomment>
        <translation>%1：“%2”若月在前为 %3，若日在前为 %4；请选择日期的顺序。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is in another currency than the plan, which counts in %3; convert it first.</source>
        <extracomment>core/exchange/cell_values.cpp</extracomment>
        <translation>%1：“%2”的货币与计划（%3）不同；请先换算。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has decimal marks, and nothing in its column shows whether they are points or commas; choose the decimal mark.</source>
        <extracomment>core/exchange/cell_values.cpp</extracomment>
        <translation>%1：“%2”含小数符号，而该列没有内容表明是小数点还是小数逗号；请选择小数符号。</translation>
    </message>
    <message>
        <source>%1: %2 rows of %3 are called &quot;%4&quot;; give the id of one.</source>
        <extracomment>core/exchange/cell_values.cpp</extracomment>
        <translation>%1：%3中有 %2 行名为“%4”；请给出其中一行的 ID。</translation>
    </message>
    <message>
        <source>%1: the plan has no &quot;%2&quot; under %3.</source>
        <extracomment>core/exchange/cell_values.cpp</extracomment>
        <translation>%1：计划的%3中没有“%2”。</translation>
    </message>
    <message>
        <source>%1: the plan has no &quot;%2&quot; under %3; the nearest is %4.</source>
        <extracomment>core/exchange/cell_values.cpp</extracomment>
        <translation>%1：计划的%3中没有“%2”；最接近的是 %4。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is in %2, and the plan counts in %3; convert it first.</source>
        <extracomment>core/exchange/column_mapping.cpp</extracomment>
        <translation>列“%1”以 %2 计，而计划以 %3 计；请先换算。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is in &quot;%2&quot;, which is no unit of %3; allowed are %4.</source>
        <extracomment>core/exchange/column_mapping.cpp</extracomment>
        <translation>列“%1”的单位“%2”不是%3的单位；允许的有 %4。</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <extracomment>core/exchange/column_mapping.cpp</extracomment>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>its key</source>
        <extracomment>core/exchange/column_mapping.cpp</extracomment>
        <translation>键名</translation>
    </message>
    <message>
        <source>its name</source>
        <extracomment>core/exchange/column_mapping.cpp</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>another name for it</source>
        <extracomment>core/exchange/column_mapping.cpp</extracomment>
        <translation>它的另一个名称</translation>
    </message>
    <message>
        <source>a name like it</source>
        <extracomment>core/exchange/column_mapping.cpp</extracomment>
        <translation>相近的名称</translation>
    </message>
    <message>
        <source>the only input in this unit</source>
        <extracomment>core/exchange/column_mapping.cpp</extracomment>
        <translation>唯一使用此单位的输入项</translation>
    </message>
    <message>
        <source>its place</source>
        <extracomment>core/exchange/column_mapping.cpp</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>core/exchange/column_mapping.cpp</extracomment>
        <translation>或许是%1</translation>
    </message>
    <message>
        <source>no input is called so</source>
        <extracomment>core/exchange/column_mapping.cpp</extracomment>
        <translation>没有这样命名的输入项</translation>
    </message>
    <message>
        <source>it has no heading</source>
        <extracomment>core/exchange/column_mapping.cpp</extracomment>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>The numbers under &quot;%1&quot; are above 1 and are read as per cent.</source>
        <extracomment>core/exchange/column_scopes.cpp</extracomment>
        <translation>“%1”下的数字大于 1，按百分数读取。</translation>
    </message>
    <message>
        <source>fraction</source>
        <extracomment>core/exchange/column_units.cpp</extracomment>
        <translation>分数</translation>
    </message>
    <message>
        <source>thousand GPUs</source>
        <extracomment>core/exchange/column_units.cpp</extracomment>
        <translation>千 GPU</translation>
    </message>
    <message>
        <source>million GPU-h</source>
        <extracomment>core/exchange/column_units.cpp</extracomment>
        <translation>百万 GPU 小时</translation>
    </message>
    <message>
        <source>thousand</source>
        <extracomment>core/exchange/column_units.cpp</extracomment>
        <translation>千</translation>
    </message>
    <message>
        <source>million</source>
        <extracomment>core/exchange/column_units.cpp</extracomment>
        <translation>百万</translation>
    </message>
    <message>
        <source>billion</source>
        <extracomment>core/exchange/column_units.cpp</extracomment>
        <translation>十亿</translation>
    </message>
    <message>
        <source>trillion</source>
        <extracomment>core/exchange/column_units.cpp</extracomment>
        <translation>万亿</translation>
    </message>
    <message>
        <source>cents</source>
        <extracomment>core/exchange/column_units.cpp</extracomment>
        <translation>分</translation>
    </message>
    <message>
        <source>The file has no line for %1.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>文件中没有%1的行。</translation>
    </message>
    <message>
        <source>Rows that the file lacks cannot go while lines of it are refused: the refused may be those rows.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>文件有行被拒绝时，不能删除文件中没有的行：被拒绝的可能正是那些行。</translation>
    </message>
    <message>
        <source>No row of the plan has an id of the column &quot;%1&quot;; it is ignored.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>计划中没有任何行的 ID 与列“%1”相符；该列被忽略。</translation>
    </message>
    <message>
        <source>%1 of new rows is &quot;%2&quot;, the only one of the plan.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>新行的%1为“%2”，即计划中唯一的一个。</translation>
    </message>
    <message>
        <source>The line has %1 cells, the heading %2; a cell with the delimiter in it stands in quotes.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>该行有 %1 个单元格，标题有 %2 个；含分隔符的单元格须加引号。</translation>
    </message>
    <message>
        <source>The line is a total (&quot;%1&quot;) and no row.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>该行是合计（“%1”），不是数据行。</translation>
    </message>
    <message>
        <source>The plan has no row with the id &quot;%1&quot; under %2; leave it empty for a new row.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>计划的%2中没有 ID 为“%1”的行；新行请留空。</translation>
    </message>
    <message>
        <source>%1 rows are called &quot;%2&quot;; give the id of one in a column &quot;id&quot;.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>有 %1 行名为“%2”；请在列“id”中给出其中一行的 ID。</translation>
    </message>
    <message>
        <source>The line is about %1, as one before it is.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>该行与前面的一行同为%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 too; rows are told apart by their names.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>“%1”也出现在第 %2 行；各行以名称区分。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be %2</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>“%1”可能是 %2</translation>
    </message>
    <message>
        <source>No column is understood as an input of %1; choose what the columns hold.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>没有一列能识别为%1的输入项；请选择各列的内容。</translation>
    </message>
    <message>
        <source>No column is understood as an input of %1 (%2); choose what the columns hold.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>没有一列能识别为%1的输入项（%2）；请选择各列的内容。</translation>
    </message>
    <message>
        <source>The columns are headed in line %1; what stands above is left out.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>列标题在第 %1 行；其上的内容略去。</translation>
    </message>
    <message>
        <source>No line heads the columns; choose what they hold.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>没有标题行；请选择各列的内容。</translation>
    </message>
    <message>
        <source>A plan counts in months: of dates the month is taken, and the day is left out.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>计划以月计：日期只取月份，略去日。</translation>
    </message>
    <message>
        <source>%1 of %2 lines are refused.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>%2 行中有 %1 行被拒绝。</translation>
    </message>
    <message>
        <source>holds a cell of %1 bytes; allowed are at most %2</source>
        <extracomment>core/exchange/table_text.cpp</extracomment>
        <translation>含有 %1 字节的单元格；最多允许 %2 字节</translation>
    </message>
    <message>
        <source>has more than %1 cells</source>
        <extracomment>core/exchange/table_text.cpp</extracomment>
        <translation>超过 %1 个单元格</translation>
    </message>
    <message>
        <source>The file has more than %1 lines; a table of a plan has at most %2 rows.</source>
        <extracomment>core/exchange/table_text.cpp</extracomment>
        <translation>文件超过 %1 行；计划的一个表最多有 %2 行。</translation>
    </message>
    <message>
        <source>The file has more than %1 cells.</source>
        <extracomment>core/exchange/table_text.cpp</extracomment>
        <translation>文件超过 %1 个单元格。</translation>
    </message>
    <message>
        <source>Line %1 %2.</source>
        <extracomment>core/exchange/table_text.cpp</extracomment>
        <translation>第 %1 行%2。</translation>
    </message>
    <message>
        <source>opens a quote that nothing closes</source>
        <extracomment>core/exchange/table_text.cpp</extracomment>
        <translation>有未闭合的引号</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>core/exchange/table_text.cpp</extracomment>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>It holds no cell with text.</source>
        <extracomment>core/exchange/table_text.cpp</extracomment>
        <translation>其中没有含文字的单元格。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <extracomment>core/exchange/table_text.cpp</extracomment>
        <translation>导入已取消；未作任何更改。</translation>
    </message>
    <message>
        <source>Line %1 holds half of a letter; the file is no whole text in UTF-16.</source>
        <extracomment>core/exchange/text_encoding.cpp</extracomment>
        <translation>第 %1 行含有半个字符；文件不是完整的 UTF-16 文本。</translation>
    </message>
    <message>
        <source>Line %1 holds a byte that is a letter neither in UTF-8 nor in Windows-1252; save the file as UTF-8.</source>
        <extracomment>core/exchange/text_encoding.cpp</extracomment>
        <translation>第 %1 行含有既非 UTF-8 也非 Windows-1252 字符的字节；请将文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>Windows-1252, a guess: it is not UTF-8, and nothing in it says more</source>
        <extracomment>core/exchange/text_encoding.cpp</extracomment>
        <translation>Windows-1252（猜测：不是 UTF-8，文件中也没有其他说明）</translation>
    </message>
    <message>
        <source>It is a workbook and no text; save the sheet as CSV, or copy its cells and import the clipboard.</source>
        <extracomment>core/exchange/text_encoding.cpp</extracomment>
        <translation>这是工作簿而不是文本；请将工作表另存为 CSV，或复制其单元格后导入剪贴板。</translation>
    </message>
    <message>
        <source>It is a PDF and no table.</source>
        <extracomment>core/exchange/text_encoding.cpp</extracomment>
        <translation>这是 PDF，不是表格。</translation>
    </message>
    <message>
        <source>Line %1 holds a NUL byte, which no table has; save the file as CSV in UTF-8.</source>
        <extracomment>core/exchange/text_encoding.cpp</extracomment>
        <translation>第 %1 行含有表格中不会有的空字节；请将文件另存为 UTF-8 的 CSV。</translation>
    </message>
    <message>
        <source>The number of the month, counted from 0 at the start of the plan.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>从计划开始的第 0 个月起数的月份序号。</translation>
    </message>
    <message>
        <source>The hours of the month: those of the calendar, or 730 in every month where the settings say so.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>该月的小时数：按日历，或按设置每月均为 730 小时。</translation>
    </message>
    <message>
        <source>What an amount at the end of the month is worth at the start of the plan, at the discount rate.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>按折现率，月末的一笔金额在计划开始时的价值。</translation>
    </message>
    <message>
        <source>What an amount at the end of the month is worth at the start of the plan, at the cost of equity.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>按股权成本，月末的一笔金额在计划开始时的价值。</translation>
    </message>
    <message>
        <source>What one GPU costs by the catalogue: its part of the server, spares and network.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>按目录，一块 GPU 的成本：其分摊的服务器、备件与网络。</translation>
    </message>
    <message>
        <source>GPUs that the tranche buys, times the plan-wide GPU scale.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>该批次购买的 GPU 数，乘以全计划的 GPU 规模。</translation>
    </message>
    <message>
        <source>What one GPU of the tranche costs, with server, spares and network: the catalogue&apos;s figure, or the one entered for the tranche.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>该批次一块 GPU 的成本，含服务器、备件与网络：取目录数值，或为该批次输入的数值。</translation>
    </message>
    <message>
        <source>The month in which the GPUs arrive: the delivery month with its delay.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>GPU 到货的月份：交付月加上延迟。</translation>
    </message>
    <message>
        <source>The month in which the GPUs leave service, at the end of their life.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>GPU 寿命结束、退役的月份。</translation>
    </message>
    <message>
        <source>What is paid for the tranche in the month: the deposit before the planned delivery, the rest after the actual one.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>当月为该批次支付的款项：定金在计划交付之前，其余在实际交付之后。</translation>
    </message>
    <message>
        <source>GPUs that have arrived and are not retired, with power or without.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>已到货且未退役的 GPU，无论是否已通电。</translation>
    </message>
    <message>
        <source>Data that the plan stores, before data reduction.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划存储的数据量，未计数据缩减。</translation>
    </message>
    <message>
        <source>What lies on the tier after data reduction.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>经数据缩减后存放在该层的数据。</translation>
    </message>
    <message>
        <source>Power that storage takes, shared out over the delivered GPUs.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>存储所用的电力，分摊到已交付的 GPU。</translation>
    </message>
    <message>
        <source>When power first flows: the ready month with its delay.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>首次通电的时间：就绪月加上延迟。</translation>
    </message>
    <message>
        <source>Critical IT power that is switched on, along the energisation ramp and until the lease ends.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>已接通的关键 IT 电力，随通电爬坡增加，至租约结束。</translation>
    </message>
    <message>
        <source>GPUs of the tranche that have power. A site short of power energises all its GPUs in proportion.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>该批次中有电力的 GPU。电力不足的站点按比例为其所有 GPU 供电。</translation>
    </message>
    <message>
        <source>GPUs that have power, of all sites.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>所有站点中有电力的 GPU。</translation>
    </message>
    <message>
        <source>Share of time in which a commissioned GPU works, after planned downtime and repairs that spares do not bridge.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>已验收的 GPU 可工作的时间比例，扣除计划停机与备件无法弥补的维修。</translation>
    </message>
    <message>
        <source>Time between two checkpoints of a job: as entered, or the best by Young and Daly.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>作业两次检查点之间的时间：取输入值，或取 Young 与 Daly 的最优值。</translation>
    </message>
    <message>
        <source>What checkpoints, restarts and work done again leave of a GPU-hour.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>检查点、重启与重做之后，一个 GPU 小时所剩的比例。</translation>
    </message>
    <message>
        <source>GPUs that have power, are commissioned and are not down.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>有电力、已验收且未停机的 GPU。</translation>
    </message>
    <message>
        <source>Read bandwidth that the GPUs up would use if storage set no limit.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>若存储不设限，在线 GPU 会使用的读带宽。</translation>
    </message>
    <message>
        <source>Read bandwidth that the online tiers can give; the slowest sets the pace.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>在线各层能提供的读带宽；由最慢的一层决定。</translation>
    </message>
    <message>
        <source>Bandwidth supplied over bandwidth wanted, 1 at most: below 1, GPUs wait for data.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>所供带宽与所需带宽之比，最大为 1：低于 1 时 GPU 在等数据。</translation>
    </message>
    <message>
        <source>What waiting for data leaves of a GPU-hour.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>等待数据之后，一个 GPU 小时所剩的比例。</translation>
    </message>
    <message>
        <source>How long one recall takes, queueing for drives included.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>一次取回所需的时间，含排队等待驱动器。</translation>
    </message>
    <message>
        <source>What waiting for data from offline tiers leaves of a GPU-hour.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>等待离线层取回数据之后，一个 GPU 小时所剩的比例。</translation>
    </message>
    <message>
        <source>What storage software on host CPUs leaves of a GPU-hour.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>主机 CPU 上的存储软件占用之后，一个 GPU 小时所剩的比例。</translation>
    </message>
    <message>
        <source>GPU-hours that a cluster waits for one recall, at list price.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>集群为一次取回而等待的 GPU 小时，按目录价计。</translation>
    </message>
    <message>
        <source>Price of a GPU-hour sold without a contract, in the month.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>当月未签合同出售的一个 GPU 小时的价格。</translation>
    </message>
    <message>
        <source>GPUs that the market would take in the month, at its price.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>当月市场按其价格会购买的 GPU 数。</translation>
    </message>
    <message>
        <source>The utilization that the plan aims at, rising from its start to its end over its months.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划的目标利用率，在设定月数内由起点升至终点。</translation>
    </message>
    <message>
        <source>What recalls, bandwidth, host CPU and failures together leave of a GPU-hour: no utilization can be higher.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>取回、带宽、主机 CPU 与故障共同作用后一个 GPU 小时所剩的比例：利用率不可能更高。</translation>
    </message>
    <message>
        <source>Share of the GPUs up that jobs hold, so that the target is met, within the scheduling limit.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>为达到目标而被作业占用的在线 GPU 比例，不超过调度上限。</translation>
    </message>
    <message>
        <source>Hours of useful work: occupied hours less what storage and failures take.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>有效工作的小时：占用小时减去存储与故障造成的损失。</translation>
    </message>
    <message>
        <source>Productive hours that somebody pays for.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>有人付费的有效小时。</translation>
    </message>
    <message>
        <source>Hours of the model billed without a contract, at the market price of the month.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>该型号未签合同而计费的小时，按当月市价计。</translation>
    </message>
    <message>
        <source>Lost hours for which demand was waiting: the smaller of lost hours and unmet demand.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>有需求等待的损失小时：损失小时与未满足需求中较小者。</translation>
    </message>
    <message>
        <source>When the contract begins: as promised, later by its own delay, the billing lag and, where it is tied to a site, that of the site.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>合同开始的时间：承诺日期加上自身延迟、计费滞后，若与站点绑定则再加站点延迟。</translation>
    </message>
    <message>
        <source>When the contract ends: with its term, or with its early end.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>合同结束的时间：期满，或提前终止。</translation>
    </message>
    <message>
        <source>GPUs that the contract is for: as entered, or derived from value and price.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>合同涉及的 GPU 数：取输入值，或由合同额与价格推得。</translation>
    </message>
    <message>
        <source>Price of a GPU-hour at the start: as entered, or derived from value and GPUs.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>开始时一个 GPU 小时的价格：取输入值，或由合同额与 GPU 数推得。</translation>
    </message>
    <message>
        <source>The billed minimum at promised dates over the whole term, within the horizon or not.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>按承诺日期、在整个合同期内的最低计费额，不论是否在计划期内。</translation>
    </message>
    <message>
        <source>GPU-hours that the contract promises in the month.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>合同当月承诺的 GPU 小时。</translation>
    </message>
    <message>
        <source>GPU-hours of the contract that the fleet can serve in the month.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>机群当月能为该合同提供的 GPU 小时。</translation>
    </message>
    <message>
        <source>What is earned in the month: price times billed hours, less the credits taken.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>当月所得：价格乘以计费小时，减去所抵扣的违约金。</translation>
    </message>
    <message>
        <source>Cash of the contract in the month, after its payment term; prepayments stand apart.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>该合同当月的现金，按付款期限；预付款另列。</translation>
    </message>
    <message>
        <source>What the contract still brings, at the larger of take-or-pay and expected use.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>该合同尚待带来的收入，取照付不议与预期用量中较大者。</translation>
    </message>
    <message>
        <source>What the contract still brings by take-or-pay alone: remaining performance obligations.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>仅按照付不议、该合同尚待带来的收入：剩余履约义务。</translation>
    </message>
    <message>
        <source>GPU-hours promised to all contracts in the month.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>当月向所有合同承诺的 GPU 小时。</translation>
    </message>
    <message>
        <source>GPU-hours that contracts get of what they were promised.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>合同在其承诺中实际得到的 GPU 小时。</translation>
    </message>
    <message>
        <source>Revenue of all contracts, earned in the month, whenever it is paid.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>所有合同当月赚取的收入，不论何时付款。</translation>
    </message>
    <message>
        <source>Revenue of hours sold without a contract.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>未签合同出售的小时的收入。</translation>
    </message>
    <message>
        <source>Cash that contracts bring in the month, prepayments aside.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>合同当月带来的现金，预付款除外。</translation>
    </message>
    <message>
        <source>Cash that customers pay before it is earned.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>客户在赚取之前支付的现金。</translation>
    </message>
    <message>
        <source>Prepayments that have not been earned yet: a liability.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>尚未赚取的预付款：一项负债。</translation>
    </message>
    <message>
        <source>What signed contracts still bring, at the larger of take-or-pay and expected use.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>已签合同尚待带来的收入，取照付不议与预期用量中较大者。</translation>
    </message>
    <message>
        <source>What signed contracts still bring by take-or-pay alone: remaining performance obligations.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>仅按照付不议、已签合同尚待带来的收入：剩余履约义务。</translation>
    </message>
    <message>
        <source>Revenue of the customer over that of all contracts.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>该客户的收入占全部合同收入的比例。</translation>
    </message>
    <message>
        <source>Delivered GPUs times the hours of the month: the top of the waterfall.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>已交付 GPU 乘以当月小时数：瀑布图的起点。</translation>
    </message>
    <message>
        <source>Installed GPU-hours that have power.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>有电力的已安装 GPU 小时。</translation>
    </message>
    <message>
        <source>GPU-hours that are energised, commissioned and not down.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>已通电、已验收且未停机的 GPU 小时。</translation>
    </message>
    <message>
        <source>GPU-hours that jobs hold.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>被作业占用的 GPU 小时。</translation>
    </message>
    <message>
        <source>GPU-hours of useful work: occupied hours less what storage and failures take.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>有效工作的 GPU 小时：占用小时减去存储与故障造成的损失。</translation>
    </message>
    <message>
        <source>Hours of GPUs that were delivered and had no power.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>已到货但无电力的 GPU 的小时。</translation>
    </message>
    <message>
        <source>Hours with power before burn-in and acceptance were done.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>已通电但尚未完成烧机与验收的小时。</translation>
    </message>
    <message>
        <source>Hours in which GPUs had failed or were in planned downtime.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>GPU 发生故障或处于计划停机的小时。</translation>
    </message>
    <message>
        <source>Hours up that no job held: the target, or what a scheduler cannot fill.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>在线但无作业占用的小时：因目标所限，或调度器无法填满。</translation>
    </message>
    <message>
        <source>Hours in which jobs waited for data from offline tiers.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>作业等待离线层数据的小时。</translation>
    </message>
    <message>
        <source>Hours in which jobs waited for storage bandwidth.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>作业等待存储带宽的小时。</translation>
    </message>
    <message>
        <source>Hours that storage software on host CPUs took from jobs.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>主机 CPU 上的存储软件从作业中占去的小时。</translation>
    </message>
    <message>
        <source>Hours for checkpoints, restarts and work done again.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>用于检查点、重启与重做的小时。</translation>
    </message>
    <message>
        <source>Productive hours that nobody paid for.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>无人付费的有效小时。</translation>
    </message>
    <message>
        <source>Productive hours that somebody pays for: the foot of the waterfall.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>有人付费的有效小时：瀑布图的终点。</translation>
    </message>
    <message>
        <source>Installed less sold hours: the sum of the nine causes.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>已安装小时减去售出小时：九种原因之和。</translation>
    </message>
    <message>
        <source>Hours on an invoice, useful or not: reserved capacity is billed whatever the customer does with it.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>开具账单的小时，无论是否有效：预留容量不论客户如何使用均计费。</translation>
    </message>
    <message>
        <source>Productive hours over hours up: what the fleet does with the hours that it has.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>有效小时与在线小时之比：机群对其所有小时的利用。</translation>
    </message>
    <message>
        <source>Productive hours over installed hours: what power, commissioning and repair take counts too.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>有效小时与已安装小时之比：电力、验收与维修的损失也计入。</translation>
    </message>
    <message>
        <source>Billed hours over hours up: what customers pay for of what is up.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计费小时与在线小时之比：在线容量中客户付费的部分。</translation>
    </message>
    <message>
        <source>The highest achieved utilization that scheduling, storage and failures allow.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>调度、存储与故障所允许的最高实际利用率。</translation>
    </message>
    <message>
        <source>Lost hours at the market price of their month: what the GPUs could have earned.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>损失小时按当月市价计：这些 GPU 本可赚取的收入。</translation>
    </message>
    <message>
        <source>What scheduling, storage and failures take out of reserved hours: the customer pays all the same.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>调度、存储与故障从预留小时中造成的损失：客户照样付费。</translation>
    </message>
    <message>
        <source>The part of the waste that we bear; the rest falls on customers who pay for reserved hours.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>浪费中由我方承担的部分；其余由为预留小时付费的客户承担。</translation>
    </message>
    <message>
        <source>Lost hours for which demand was waiting.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>有需求等待的损失小时。</translation>
    </message>
    <message>
        <source>Waste for which demand was waiting, at price: what better operations could sell at once.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>有需求等待的浪费，按价格计：改善运营即可售出的部分。</translation>
    </message>
    <message>
        <source>Energy of the site, its cooling included (PUE), at its energy price.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>站点的能耗，含冷却（PUE），按其电价计。</translation>
    </message>
    <message>
        <source>Rent on the contracted power of a leased site, with its escalator.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>租赁站点按合同电力支付的租金，含递增。</translation>
    </message>
    <message>
        <source>Power that is paid for and not used: not yet energised, or with no GPU on it.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>已付费而未使用的电力：尚未通电，或其上没有 GPU。</translation>
    </message>
    <message>
        <source>Power that is paid for and not used, at rent or at the build cost of a month. It stands beside waste and is never added to it.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>已付费而未使用的电力，按租金或按月建设成本计。与浪费并列，绝不相加。</translation>
    </message>
    <message>
        <source>Cash for servers, network, spares, storage, site build and other investments, as it is paid.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>为服务器、网络、备件、存储、站点建设及其他投资实际支付的现金。</translation>
    </message>
    <message>
        <source>What retired plant is sold for.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>退役设备的出售所得。</translation>
    </message>
    <message>
        <source>Cost of plant spread straight-line over its life.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>设备成本在其寿命内按直线法分摊。</translation>
    </message>
    <message>
        <source>Energy of all sites at their prices.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>所有站点的能耗，按各自电价计。</translation>
    </message>
    <message>
        <source>Rent of all leased sites.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>所有租赁站点的租金。</translation>
    </message>
    <message>
        <source>People for each MW, for each thousand GPUs and a fixed number, at a cost a year with its escalator.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>按每兆瓦、每千块 GPU 及固定人数配置的人员，按年成本及其递增计。</translation>
    </message>
    <message>
        <source>Power, leases, staff, storage subscriptions, maintenance, insurance, software and SG&amp;A, as they arise.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>电力、租赁、人员、存储订阅、维护、保险、软件及销售与管理费用，按发生计。</translation>
    </message>
    <message>
        <source>Operating cost as it is paid, after its payment term.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>按付款期限实际支付的运营成本。</translation>
    </message>
    <message>
        <source>What commitments to suppliers fall due in the month.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>当月到期的供应商承诺款。</translation>
    </message>
    <message>
        <source>What is paid to suppliers in the month, after the payment term.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>按付款期限当月支付给供应商的款项。</translation>
    </message>
    <message>
        <source>The base rate, not below its floor, with the spread.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>基准利率（不低于下限）加利差。</translation>
    </message>
    <message>
        <source>Of a sculpted loan, the debt that the lenders&apos; case carries at the target DSCR.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>对于雕刻式贷款，贷款人情形在目标 DSCR 下可承受的债务。</translation>
    </message>
    <message>
        <source>Drawn on the facility in the month: a share of the capex it funds, within its limit and window.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>当月从该贷款提取的金额：其所资助资本支出的一部分，不超过额度与提款期。</translation>
    </message>
    <message>
        <source>Interest that accrues in the month, on the opening balance.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>当月按期初余额计提的利息。</translation>
    </message>
    <message>
        <source>Principal that the schedule asks for in the month.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>还款计划要求当月偿还的本金。</translation>
    </message>
    <message>
        <source>Interest and scheduled principal that fall due, balloons aside.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>到期的利息与计划本金，气球款除外。</translation>
    </message>
    <message>
        <source>Cash held in the debt service reserve of the facility.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>该贷款偿债准备金中持有的现金。</translation>
    </message>
    <message>
        <source>Surplus cash that repays the facility early.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>用于提前偿还该贷款的盈余现金。</translation>
    </message>
    <message>
        <source>What is owed on the facility at the end of the month.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>月末该贷款的欠款。</translation>
    </message>
    <message>
        <source>Interest of all facilities that accrues in the month.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>所有贷款当月计提的利息。</translation>
    </message>
    <message>
        <source>Scheduled principal of all facilities, balloons aside.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>所有贷款的计划本金，气球款除外。</translation>
    </message>
    <message>
        <source>Interest and scheduled principal of all facilities that fall due, without balloons and what the sweep takes.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>所有贷款到期的利息与计划本金，不含气球款与现金清扫。</translation>
    </message>
    <message>
        <source>Balloons, bullets and what else is left at maturity.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>气球款、到期一次还本及到期时其余未偿部分。</translation>
    </message>
    <message>
        <source>Debt of all facilities at the end of the month.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>月末所有贷款的债务。</translation>
    </message>
    <message>
        <source>Profit on which tax is reckoned, with depreciation as tax allows it.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计税利润，折旧按税法允许计。</translation>
    </message>
    <message>
        <source>Losses of earlier years that later profits can use.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>可由以后年度利润弥补的以往年度亏损。</translation>
    </message>
    <message>
        <source>Tax of the month, reckoned on the profit of the fiscal year to date after losses.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>当月税款，按弥补亏损后的本财年累计利润计算。</translation>
    </message>
    <message>
        <source>Cash flow available for debt service: receipts less operating cost, supplier payments, maintenance capex and tax.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>可用于偿债的现金流：收款减运营成本、供应商付款、维护性资本支出与税。</translation>
    </message>
    <message>
        <source>Equity that has had to come in beyond what the plan dates.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>超出计划约定日期投入、不得不追加的股权。</translation>
    </message>
    <message>
        <source>Cash available to the facility over its debt service, both over the trailing window.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>该贷款可用现金与其偿债额之比，均按滚动窗口。</translation>
    </message>
    <message>
        <source>Value of the cash to maturity, at the rate of the loan, over the balance.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>至到期日现金按贷款利率的现值与余额之比。</translation>
    </message>
    <message>
        <source>Value of the cash to the end of the last contract over the balance.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>至最后一份合同结束的现金现值与余额之比。</translation>
    </message>
    <message>
        <source>The balance over the aged cost of the plant that the facility funded.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>余额与该贷款所资助设备的折余成本之比。</translation>
    </message>
    <message>
        <source>1 in a month in which any covenant of the facility is breached.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>该贷款任一契约在当月被违反时为 1。</translation>
    </message>
    <message>
        <source>Debt service coverage ratio of all debt together: CFADS over debt service, both over the trailing window.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>全部债务合计的偿债备付率：CFADS 与偿债额之比，均按滚动窗口。</translation>
    </message>
    <message>
        <source>Contract and market revenue, earned in the month.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>当月赚取的合同与市场收入。</translation>
    </message>
    <message>
        <source>Revenue less cost of revenue, SG&amp;A and supplier commitments, before depreciation, interest and tax.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>收入减去营业成本、销售与管理费用及供应商承诺，未计折旧、利息与税。</translation>
    </message>
    <message>
        <source>EBITDA less depreciation and write-offs.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>EBITDA 减折旧与核销。</translation>
    </message>
    <message>
        <source>Interest that is not capitalised while plant is built.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>建设期间未资本化的利息。</translation>
    </message>
    <message>
        <source>EBIT less interest expense and fees.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>EBIT 减利息支出与费用。</translation>
    </message>
    <message>
        <source>Profit before tax less tax.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>税前利润减税。</translation>
    </message>
    <message>
        <source>Cash that operations bring in the month, after interest and tax.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>当月经营带来的现金，已扣利息与税。</translation>
    </message>
    <message>
        <source>Capex less salvage, as cash.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>资本支出减残值，以现金计。</translation>
    </message>
    <message>
        <source>Draws and equity paid in, less repayments and distributions.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>提款与股权投入，减还款与分配。</translation>
    </message>
    <message>
        <source>What the three cash flows of the month add up to.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>当月三类现金流之和。</translation>
    </message>
    <message>
        <source>Cash at the end of the month that nobody holds back.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>月末不受限制的现金。</translation>
    </message>
    <message>
        <source>Cash that reserves hold.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>准备金中持有的现金。</translation>
    </message>
    <message>
        <source>Revenue that is billed and not yet paid.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>已开票但尚未收款的收入。</translation>
    </message>
    <message>
        <source>All that the plan owns, at book.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划拥有的全部资产，按账面价值。</translation>
    </message>
    <message>
        <source>All that the plan owes.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划的全部负债。</translation>
    </message>
    <message>
        <source>What the owners have paid in, less distributions, with what was earned.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>所有者投入减分配，加留存收益。</translation>
    </message>
    <message>
        <source>Assets less liabilities and equity: 0 in every month, to rounding.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>资产减负债与权益：每月均为 0（舍入误差除外）。</translation>
    </message>
    <message>
        <source>Cash of the project in the month, as if there were no debt.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>项目当月的现金，视同没有债务。</translation>
    </message>
    <message>
        <source>Cash of the owners in the month: distributions less contributions.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>所有者当月的现金：分配减投入。</translation>
    </message>
    <message>
        <source>Debt service, undrawn fees, supplier payments, cash operating cost, tax and prepayments repaid, in the month.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>当月的偿债额、未提款费、供应商付款、现金运营成本、税及退还的预付款。</translation>
    </message>
    <message>
        <source>What contracted receipts of the month lack to pay its obligations.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>当月合同收款不足以支付义务的差额。</translation>
    </message>
    <message>
        <source>Contracted receipts over obligations, both over the trailing window: below 1, contracts alone do not pay what is owed.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>合同收款与支付义务之比，均按滚动窗口：低于 1 时仅靠合同不足以支付所欠。</translation>
    </message>
    <message>
        <source>Coverage with market revenue added to contracted receipts.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>在合同收款上加入市场收入的覆盖率。</translation>
    </message>
    <message>
        <source>What contracted receipts of the trailing window lack to pay its obligations.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>滚动窗口内合同收款不足以支付义务的差额。</translation>
    </message>
    <message>
        <source>Capex paid within the horizon, all categories.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划期内支付的全部类别资本支出。</translation>
    </message>
    <message>
        <source>Paid for servers within the horizon.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划期内为服务器支付的款项。</translation>
    </message>
    <message>
        <source>Paid for networks of the GPUs within the horizon.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划期内为 GPU 网络支付的款项。</translation>
    </message>
    <message>
        <source>Paid for spares within the horizon.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划期内为备件支付的款项。</translation>
    </message>
    <message>
        <source>Paid for storage within the horizon, subscriptions aside.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划期内为存储支付的款项，订阅除外。</translation>
    </message>
    <message>
        <source>Paid for the building of sites within the horizon.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划期内为站点建设支付的款项。</translation>
    </message>
    <message>
        <source>Paid for other investments within the horizon.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划期内为其他投资支付的款项。</translation>
    </message>
    <message>
        <source>Deposits and site build that were paid before the plan begins.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划开始前已支付的定金与站点建设款。</translation>
    </message>
    <message>
        <source>What of the plan&apos;s purchases is paid after the horizon.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划的采购中在计划期之后支付的部分。</translation>
    </message>
    <message>
        <source>Delivered GPUs times hours, over the whole horizon.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>整个计划期内已交付 GPU 乘以小时数。</translation>
    </message>
    <message>
        <source>Productive hours that somebody pays for, over the whole horizon.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>整个计划期内有人付费的有效小时。</translation>
    </message>
    <message>
        <source>Installed less sold hours, over the whole horizon.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>整个计划期内已安装小时减售出小时。</translation>
    </message>
    <message>
        <source>Lost hours of the whole horizon at the market price of their month.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>整个计划期内的损失小时，按当月市价计。</translation>
    </message>
    <message>
        <source>What of the waste at price we bear, over the whole horizon.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>整个计划期内按价格计的浪费中由我方承担的部分。</translation>
    </message>
    <message>
        <source>What of the waste at price falls on customers who pay for reserved hours.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>按价格计的浪费中由为预留小时付费的客户承担的部分。</translation>
    </message>
    <message>
        <source>Waste of the whole horizon for which demand was waiting.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>整个计划期内有需求等待的浪费。</translation>
    </message>
    <message>
        <source>Lost hours of the whole horizon for which demand was waiting.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>整个计划期内有需求等待的损失小时。</translation>
    </message>
    <message>
        <source>Power paid for and not used, over the whole horizon, at cost.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>整个计划期内已付费而未使用的电力，按成本计。</translation>
    </message>
    <message>
        <source>Present value of what the plan costs over the present value of installed GPU-hours.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划成本现值与已安装 GPU 小时现值之比。</translation>
    </message>
    <message>
        <source>Lost hours at the levelised cost of an installed hour, as present value. With hours sold at that cost it adds up to the cost of the plan.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>损失小时按已安装小时的平准化成本计，取现值。与按该成本计的售出小时相加，即为计划成本。</translation>
    </message>
    <message>
        <source>Productive over up hours of the whole horizon.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>整个计划期内有效小时与在线小时之比。</translation>
    </message>
    <message>
        <source>Productive over installed hours of the whole horizon.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>整个计划期内有效小时与已安装小时之比。</translation>
    </message>
    <message>
        <source>Billed over up hours of the whole horizon.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>整个计划期内计费小时与在线小时之比。</translation>
    </message>
    <message>
        <source>The highest achieved utilization that scheduling, storage and failures allow, over the whole horizon.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>整个计划期内调度、存储与故障所允许的最高实际利用率。</translation>
    </message>
    <message>
        <source>The utilization target of the last month of the horizon.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划期最后一个月的利用率目标。</translation>
    </message>
    <message>
        <source>Productive over up hours of the last month.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>最后一个月的有效小时与在线小时之比。</translation>
    </message>
    <message>
        <source>The utilization ceiling of the last month.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>最后一个月的利用率上限。</translation>
    </message>
    <message>
        <source>The least revenue coverage of all windows that count: the month in which contracts pay least of what is owed.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>所有计入窗口中最低的收入覆盖率：合同对所欠支付最少的月份。</translation>
    </message>
    <message>
        <source>The month in which the lowest coverage falls.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>最低覆盖率所在的月份。</translation>
    </message>
    <message>
        <source>Months whose window has a coverage below 1.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>窗口覆盖率低于 1 的月数。</translation>
    </message>
    <message>
        <source>The most that receipts of a window lack.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>各窗口收款差额的最大值。</translation>
    </message>
    <message>
        <source>What receipts of each month lack, added up month by month.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>逐月相加的当月收款差额。</translation>
    </message>
    <message>
        <source>What a cluster loses while it waits for one recall, at list price: of the dearest recall in any month.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>集群等待一次取回的损失，按目录价计：取各月中最贵的一次。</translation>
    </message>
    <message>
        <source>The same at the market price of the month.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>同上，按当月市价计。</translation>
    </message>
    <message>
        <source>The longest that a cluster waits for one recall.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>集群等待一次取回的最长时间。</translation>
    </message>
    <message>
        <source>Revenue that contracts earn within the horizon, whenever it is paid.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>合同在计划期内赚取的收入，不论何时付款。</translation>
    </message>
    <message>
        <source>Revenue of hours sold without a contract, within the horizon.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划期内未签合同出售的小时的收入。</translation>
    </message>
    <message>
        <source>The largest customer&apos;s part of contract revenue. Contracts that name no customer count as one.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>最大客户占合同收入的份额。未注明客户的合同视为同一客户。</translation>
    </message>
    <message>
        <source>Sum of the squared shares of customers (Herfindahl-Hirschman): 10,000 for a single customer.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>客户份额平方和（赫芬达尔指数）：仅一个客户时为 10,000。</translation>
    </message>
    <message>
        <source>The largest customer&apos;s part of remaining performance obligations at month 0.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>第 0 月剩余履约义务中最大客户的份额。</translation>
    </message>
    <message>
        <source>Take-or-pay minimum of contracts that are signed at month 0, still to come.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>第 0 月已签合同尚待实现的照付不议最低额。</translation>
    </message>
    <message>
        <source>The highest balance of all facilities together.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>所有贷款合计余额的最高值。</translation>
    </message>
    <message>
        <source>Debt service, supplier payments, cash operating cost, tax and the like within the horizon.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划期内的偿债额、供应商付款、现金运营成本、税等。</translation>
    </message>
    <message>
        <source>Net present value of the project flow at the discount rate, with its opening position and closing value; before financing.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>项目现金流按折现率的净现值，含期初头寸与期末价值；未计融资。</translation>
    </message>
    <message>
        <source>Net present value of what owners pay in and take out, at the cost of equity.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>所有者投入与取出按股权成本的净现值。</translation>
    </message>
    <message>
        <source>The yearly rate at which the NPV of the project is 0; shown only where there is exactly one.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>使项目净现值为 0 的年利率；仅在唯一时显示。</translation>
    </message>
    <message>
        <source>The rate at which what goes out grows into what comes in, with both carried at the discount rate. It exists wherever money goes out and comes in.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>以折现率结转收支后，支出增长为收入的利率。只要有收有支即存在。</translation>
    </message>
    <message>
        <source>The yearly rate at which the NPV of the equity is 0; shown only where there is exactly one.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>使股权净现值为 0 的年利率；仅在唯一时显示。</translation>
    </message>
    <message>
        <source>The modified rate on what owners pay in and take out, both carried at the cost of equity.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>所有者收支按股权成本结转后的修正利率。</translation>
    </message>
    <message>
        <source>Months until the cumulative project flow turns positive for good.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>项目累计现金流最终转正所需的月数。</translation>
    </message>
    <message>
        <source>The same with each flow discounted.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>同上，各现金流均折现。</translation>
    </message>
    <message>
        <source>Present value of the cost of the plan over that of billed hours: the price at which customers just pay for it all.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划成本现值与计费小时现值之比：客户恰好付清全部成本的价格。</translation>
    </message>
    <message>
        <source>Present value of the cost of the plan over that of productive hours.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划成本现值与有效小时现值之比。</translation>
    </message>
    <message>
        <source>The least DSCR of all debt together, of the windows that count.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>全部债务合计 DSCR 在计入窗口中的最低值。</translation>
    </message>
    <message>
        <source>The month in which the lowest DSCR falls.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>最低 DSCR 所在的月份。</translation>
    </message>
    <message>
        <source>The mean of the DSCR over its months.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>DSCR 各月的平均值。</translation>
    </message>
    <message>
        <source>The least loan life coverage of any facility, from the end of its grace on.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>任一贷款自宽限期结束起的最低贷款期覆盖率。</translation>
    </message>
    <message>
        <source>Months in which any covenant of any facility is breached.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>任一贷款的任一契约被违反的月数。</translation>
    </message>
    <message>
        <source>Debt that lenders would size at the target DSCR, of sculpted loans.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>贷款人按目标 DSCR 为雕刻式贷款核定的债务。</translation>
    </message>
    <message>
        <source>Balloons and bullets that fall due within the horizon.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划期内到期的气球款与一次还本款。</translation>
    </message>
    <message>
        <source>Backlog over debt and arrears less all cash, at the end of month 0.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>第 0 月末待履行合同额与（债务及欠款减全部现金）之比。</translation>
    </message>
    <message>
        <source>The most equity that support has had to pay in beyond what came back.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>支持性股权投入扣除返还后的最高额。</translation>
    </message>
    <message>
        <source>The month in which the funding gap is largest.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>资金缺口最大的月份。</translation>
    </message>
    <message>
        <source>Equity paid in within the horizon, on dates and as support.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划期内投入的股权，含约定日期与支持性投入。</translation>
    </message>
    <message>
        <source>Cash paid to the owners within the horizon.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>计划期内支付给所有者的现金。</translation>
    </message>
    <message>
        <source>Months from the end of the last contract to the end of the last lease, commitment or loan.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>从最后一份合同结束到最后一份租约、承诺或贷款结束的月数。</translation>
    </message>
    <message>
        <source>Debt service, refinancing, rent and supplier payments after the last contract ends.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>最后一份合同结束后的偿债、再融资、租金与供应商付款。</translation>
    </message>
    <message>
        <source>The same as present value.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>同上，取现值。</translation>
    </message>
    <message>
        <source>What a GPU-hour of the model costs in steady state at full use.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>该型号一个 GPU 小时在稳态满负荷下的成本。</translation>
    </message>
    <message>
        <source>What a productive GPU-hour of the model costs in steady state at the utilization target.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>该型号一个有效 GPU 小时在稳态目标利用率下的成本。</translation>
    </message>
    <message>
        <source>What a GPU-hour costs in steady state at full use: capital, sites, power, staff and all else.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>稳态满负荷下一个 GPU 小时的成本：资本、站点、电力、人员及其他。</translation>
    </message>
    <message>
        <source>What a productive GPU-hour costs in steady state at the utilization target.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>稳态下按目标利用率，一个有效 GPU 小时的成本。</translation>
    </message>
    <message>
        <source>The plan of this report, without its history, authors and notes</source>
        <extracomment>core/proof/held_plan.cpp</extracomment>
        <translation>本报告的计划，不含历史记录、作者和备注</translation>
    </message>
    <message>
        <source>Every figure of this report with its page, key, month and text</source>
        <extracomment>core/proof/held_plan.cpp</extracomment>
        <translation>本报告的每个数字，附页码、键、月份和文字</translation>
    </message>
    <message>
        <source>The pages cannot be made into a report: %1.</source>
        <extracomment>core/proof/pdf_finish.cpp</extracomment>
        <translation>无法将这些页面制成报告：%1。</translation>
    </message>
    <message>
        <source>each row of %1</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>%1的每一行</translation>
    </message>
    <message>
        <source>the plan</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>规划</translation>
    </message>
    <message>
        <source>A flow: a quarter or a year is the sum of its months.</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>流量：季度或年为各月之和。</translation>
    </message>
    <message>
        <source>A stock: a quarter or a year is its last month.</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>存量：季度或年取其最后一个月。</translation>
    </message>
    <message>
        <source>A level: a quarter or a year is the mean of its months.</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>水平：季度或年为各月的平均值。</translation>
    </message>
    <message>
        <source>A ratio: in a month, a quarter or a year the quotient of two sums.</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>比率：月、季度或年均为两个合计之商。</translation>
    </message>
    <message>
        <source>One number for the whole plan horizon, without months.</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>整个计划期的一个数，不分月。</translation>
    </message>
    <message>
        <source>An amount of money: it scales with prices.</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>金额：随价格等比变化。</translation>
    </message>
    <message>
        <source>It falls where prices rise.</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>价格上升时下降。</translation>
    </message>
    <message>
        <source>%1, of %2. One of the steps of “%3”.</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>%1，针对%2。“%3”中的一步。</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Quotient of</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>两者之商</translation>
    </message>
    <message>
        <source>Its formula names the inputs</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>其公式引用的输入</translation>
    </message>
    <message>
        <source>Its formula names the figures</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>其公式引用的数字</translation>
    </message>
    <message>
        <source>Named by the formulas of</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>被以下公式引用</translation>
    </message>
    <message>
        <source>Equations</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>方程</translation>
    </message>
    <message>
        <source>On the command line</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>%1 figures, in the order in which they are computed.</source>
        <extracomment>core/reference/figure_pages.cpp</extracomment>
        <translation>%1 个数字，按计算次序排列。</translation>
    </message>
    <message>
        <source>Whole number</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>数</translation>
    </message>
    <message>
        <source>Number, or nothing</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>数，或空</translation>
    </message>
    <message>
        <source>Choice</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>选项</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>多行文本</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Row of another table</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>另一表的行</translation>
    </message>
    <message>
        <source>Curve: a number, a growth a year, or points in time</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>曲线：一个数、年增长率或时间点</translation>
    </message>
    <message>
        <source>Date: a year and a month</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>日期：年与月</translation>
    </message>
    <message>
        <source>Except where %1 is “%2”</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>除非 %1 为“%2”</translation>
    </message>
    <message>
        <source>Only where %1 is “%2”</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>仅当 %1 为“%2”</translation>
    </message>
    <message>
        <source>Format %1 of the plan file brought it; in an older file: %2</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>由规划文件格式 %1 引入；在较旧的文件中：%2</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>小节</translation>
    </message>
    <message>
        <source>Allowed</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>允许</translation>
    </message>
    <message>
        <source>In files and commands</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>在文件与命令中</translation>
    </message>
    <message>
        <source>Typical</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>典型</translation>
    </message>
    <message>
        <source>In a new row</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>新行中</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>计入</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>起始</translation>
    </message>
    <message>
        <source>Refers to</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>指向</translation>
    </message>
    <message>
        <source>One row of %1 inputs in every plan.</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>每份规划中一行，含 %1 个输入。</translation>
    </message>
    <message>
        <source>A table: any number of rows, each of %1 inputs.</source>
        <extracomment>core/reference/input_pages.cpp</extracomment>
        <translation>一个表：任意多行，每行 %1 个输入。</translation>
    </message>
    <message>
        <source>Revenue coverage is 1.00x or more in every month</source>
        <extracomment>core/risk/break_even_table.cpp</extracomment>
        <translation>每个月的收入覆盖率都不低于 1.00x</translation>
    </message>
    <message>
        <source>The NPV of the project is not negative</source>
        <extracomment>core/risk/break_even_table.cpp</extracomment>
        <translation>项目净现值不为负</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <extracomment>core/risk/break_even_table.cpp</extracomment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 (now green)</source>
        <extracomment>core/risk/break_even_table.cpp</extracomment>
        <translation>%1（当前为绿）</translation>
    </message>
    <message>
        <source>%1 (now red)</source>
        <extracomment>core/risk/break_even_table.cpp</extracomment>
        <translation>%1（当前为红）</translation>
    </message>
    <message>
        <source>No break-even: %1.</source>
        <extracomment>core/risk/break_even_table.cpp</extracomment>
        <translation>没有临界值：%1。</translation>
    </message>
    <message>
        <source>No value that these inputs may have turns it.</source>
        <extracomment>core/risk/break_even_table.cpp</extracomment>
        <translation>这些输入的任何允许值都不会使其翻转。</translation>
    </message>
    <message>
        <source>No value turns it: %1.</source>
        <extracomment>core/risk/break_even_table.cpp</extracomment>
        <translation>任何值都不会使其翻转：%1。</translation>
    </message>
    <message>
        <source>Turns at</source>
        <extracomment>core/risk/break_even_table.cpp</extracomment>
        <translation>翻转于</translation>
    </message>
    <message>
        <source>There it is</source>
        <extracomment>core/risk/break_even_table.cpp</extracomment>
        <translation>届时为</translation>
    </message>
    <message>
        <source>To within</source>
        <extracomment>core/risk/break_even_table.cpp</extracomment>
        <translation>精确到</translation>
    </message>
    <message>
        <source>Month that binds</source>
        <extracomment>core/risk/break_even_table.cpp</extracomment>
        <translation>决定性月份</translation>
    </message>
    <message>
        <source>Checks: %1 held, %2 broken, %3 not computable.</source>
        <extracomment>core/risk/check_table.cpp</extracomment>
        <translation>检查：%1 项通过，%2 项未通过，%3 项无法计算。</translation>
    </message>
    <message>
        <source>Bridge between both sides</source>
        <extracomment>ui/compare/bridge_panel.cpp</extracomment>
        <translation>两侧之间的差异桥</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>ui/compare/bridge_panel.cpp</extracomment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>How it is told apart</source>
        <extracomment>ui/compare/bridge_panel.cpp</extracomment>
        <translation>分解方式</translation>
    </message>
    <message>
        <source>All orders</source>
        <extracomment>ui/compare/bridge_panel.cpp</extracomment>
        <translation>所有次序</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>ui/compare/bridge_panel.cpp</extracomment>
        <translation>按次序</translation>
    </message>
    <message>
        <source>Computing…</source>
        <extracomment>ui/compare/bridge_panel.cpp</extracomment>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/compare/bridge_panel.cpp</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Figure whose difference is told apart</source>
        <extracomment>ui/compare/bridge_panel.cpp</extracomment>
        <translation>要分解其差异的指标</translation>
    </message>
    <message>
        <source>All orders: the mean of what a change does over all orders in which the changes could be made (Shapley value), over 12 groups at most. In order: one change after another, as they stand in the plan, however many.</source>
        <extracomment>ui/compare/bridge_panel.cpp</extracomment>
        <translation>所有次序：对更改的所有可能次序求每项更改作用的平均值（Shapley 值），最多 12 组。按次序：按计划中的顺序逐项更改，数量不限。</translation>
    </message>
    <message>
        <source>Copy or save the bridge</source>
        <extracomment>ui/compare/bridge_panel.cpp</extracomment>
        <translation>复制或保存差异桥</translation>
    </message>
    <message>
        <source>Picture of the bridge</source>
        <extracomment>ui/compare/bridge_panel.cpp</extracomment>
        <translation>差异桥图</translation>
    </message>
    <message>
        <source>It was stopped: the picture is an older one. Choose a figure to go on.</source>
        <extracomment>ui/compare/bridge_panel.cpp</extracomment>
        <translation>已停止：所示为较早的图。请选择一个指标以继续。</translation>
    </message>
    <message>
        <source>The axis does not start at 0.</source>
        <extracomment>ui/compare/bridge_picture.cpp</extracomment>
        <translation>坐标轴不从 0 开始。</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <extracomment>ui/compare/bridge_picture.cpp</extracomment>
        <translation>%1：从 %2 到 %3</translation>
    </message>
    <message>
        <source>First side</source>
        <extracomment>ui/compare/compare_page.cpp</extracomment>
        <translation>第一侧</translation>
    </message>
    <message>
        <source>Second side</source>
        <extracomment>ui/compare/compare_page.cpp</extracomment>
        <translation>第二侧</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <extracomment>ui/compare/compare_page.cpp</extracomment>
        <translation>交换(&amp;W)</translation>
    </message>
    <message>
        <source>Headline figures of both sides</source>
        <extracomment>ui/compare/compare_page.cpp</extracomment>
        <translation>两侧的主要指标</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/compare/compare_page.cpp</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Exchanges both sides.</source>
        <extracomment>ui/compare/compare_page.cpp</extracomment>
        <translation>交换两侧。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>ui/compare/compare_page.cpp</extracomment>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <extracomment>ui/compare/compare_page.cpp</extracomment>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Bridge</source>
        <extracomment>ui/compare/compare_page.cpp</extracomment>
        <translation>差异桥</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) differ, and %1 of %2 headline figures.</source>
        <extracomment>ui/compare/compare_page.cpp</extracomment>
        <translation>
            <numerusform>%n 项输入不同，%2 项主要指标中有 %1 项不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled: %1. Dashed and dotted lines: %2.</source>
        <extracomment>ui/compare/compare_page.cpp</extracomment>
        <translation>填充：%1。虚线和点线：%2。</translation>
    </message>
    <message>
        <source>%1 alone: %2 has other months or another currency, which cannot be drawn over these.</source>
        <extracomment>ui/compare/compare_page.cpp</extracomment>
        <translation>仅显示 %1：%2 的月份或币种不同，无法叠画。</translation>
    </message>
    <message>
        <source>The plan is kept in no file, and so has no history.</source>
        <extracomment>ui/compare/comparing.cpp</extracomment>
        <translation>该计划未保存在文件中，因此没有历史。</translation>
    </message>
    <message>
        <source>%1: the plan has this scenario no more.</source>
        <extracomment>ui/compare/comparing.cpp</extracomment>
        <translation>%1：计划中已没有该情景。</translation>
    </message>
    <message>
        <source>The plan, now</source>
        <extracomment>ui/compare/side_choice.cpp</extracomment>
        <translation>当前计划</translation>
    </message>
    <message>
        <source>%1, scenario: %2</source>
        <extracomment>ui/compare/side_choice.cpp</extracomment>
        <translation>%1，情景：%2</translation>
    </message>
    <message>
        <source>A step of the history…</source>
        <extracomment>ui/compare/side_choice.cpp</extracomment>
        <translation>历史中的某一步…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <extracomment>ui/compare/side_choice.cpp</extracomment>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>A step of the history</source>
        <extracomment>ui/compare/side_choice.cpp</extracomment>
        <translation>历史中的某一步</translation>
    </message>
    <message>
        <source>The plan as it was after this step; 0 is the plan as it was made. The page History lists them.</source>
        <extracomment>ui/compare/side_choice.cpp</extracomment>
        <translation>该步之后的计划；0 为计划创建时的样子。“历史”页列出所有步骤。</translation>
    </message>
    <message>
        <source>Compare with another plan</source>
        <extracomment>ui/compare/side_choice.cpp</extracomment>
        <translation>与其他计划比较</translation>
    </message>
    <message>
        <source>Plans (*.headroom *.json)</source>
        <extracomment>ui/compare/side_choice.cpp</extracomment>
        <translation>计划 (*.headroom *.json)</translation>
    </message>
    <message>
        <source>(ignored)</source>
        <extracomment>ui/exchange/mapping_model.cpp</extracomment>
        <translation>（忽略）</translation>
    </message>
    <message>
        <source>Row id</source>
        <extracomment>ui/exchange/mapping_model.cpp</extracomment>
        <translation>行 ID</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>ui/exchange/mapping_model.cpp</extracomment>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>ui/exchange/mapping_model.cpp</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>as its cells say</source>
        <extracomment>ui/exchange/mapping_model.cpp</extracomment>
        <translation>以单元格为准</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <extracomment>ui/exchange/mapping_model.cpp</extracomment>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/exchange/mapping_model.cpp</extracomment>
        <translation>依据</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>ui/exchange/preview_model.cpp</extracomment>
        <translation>相同</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>ui/exchange/preview_model.cpp</extracomment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>%1, refused: %2</source>
        <extracomment>ui/exchange/preview_model.cpp</extracomment>
        <translation>%1，被拒绝：%2</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <extracomment>ui/exchange/preview_model.cpp</extracomment>
        <translation>文件中：%1</translation>
    </message>
    <message>
        <source>Line is</source>
        <extracomment>ui/exchange/preview_model.cpp</extracomment>
        <translation>该行</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>ui/exchange/preview_model.cpp</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/exchange/preview_model.cpp</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>ui/exchange/filled_model.cpp</extracomment>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>文件的各列</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Add and update; what the file lacks stays</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>添加和更新；文件中没有的保留</translation>
    </message>
    <message>
        <source>Make the table what the file says</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>使表与文件一致</translation>
    </message>
    <message>
        <source>As found</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Cells apart by</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Pipe</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>小数符号</translation>
    </message>
    <message>
        <source>Point: 1,234.5</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>小数点：1,234.5</translation>
    </message>
    <message>
        <source>Comma: 1.234,5</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>逗号：1.234,5</translation>
    </message>
    <message>
        <source>Day first: 31/12/2026</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>日在前：31/12/2026</translation>
    </message>
    <message>
        <source>Month first: 12/31/2026</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>月在前：12/31/2026</translation>
    </message>
    <message>
        <source>Lines as they are understood</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>理解后的各行</translation>
    </message>
    <message>
        <source>What is refused</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>被拒绝的内容</translation>
    </message>
    <message>
        <source>Lines and refusals</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>各行与拒绝</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>各行</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>自动：%1</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>被拒绝（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 new, %2 changed, %3 the same, %4 refused</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>：%1 行新增，%2 行更改，%3 行相同，%4 行被拒绝</translation>
    </message>
    <message numerus="yes">
        <source>; %n row(s) of the plan go(es)</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>
            <numerusform>；计划中 %n 行删除</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters: %1.</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>编码：%1。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s), without what is refused</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>
            <numerusform>导入 %n 行，不含被拒绝的(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>
            <numerusform>导入 %n 行(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 refused.</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>%1：%2 行新增，%3 行更改，%4 行被拒绝。</translation>
    </message>
    <message>
        <source>Terms: %1</source>
        <extracomment>ui/help/guide_pages.cpp</extracomment>
        <translation>术语：%1</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>ui/help/guide_pages.cpp</extracomment>
        <translation>指南</translation>
    </message>
    <message>
        <source>Files and formats</source>
        <extracomment>ui/help/guide_pages.cpp</extracomment>
        <translation>文件与格式</translation>
    </message>
    <message>
        <source>What changed in the format</source>
        <extracomment>ui/help/guide_pages.cpp</extracomment>
        <translation>格式的变更</translation>
    </message>
    <message>
        <source>keep a version; give a draft a place. Every change is saved anyway</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>保留一个版本；为草稿指定位置。所有更改本来就已保存</translation>
    </message>
    <message>
        <source>quit</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>help on the input, the figure or the page that you are in</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>当前输入、数字或页面的帮助</translation>
    </message>
    <message>
        <source>the panels Why, Plan and Levers</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>面板“为何”、“规划”与“杠杆”</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N, Ctrl+Shift+D, Ctrl+-</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>Ctrl+Shift+N, Ctrl+Shift+D, Ctrl+-</translation>
    </message>
    <message>
        <source>add a row, duplicate rows, delete rows</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>添加行、复制行、删除行</translation>
    </message>
    <message>
        <source>Shift+Space, Ctrl+Space</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>Shift+空格, Ctrl+空格</translation>
    </message>
    <message>
        <source>select rows, select columns</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>选择行、选择列</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>Alt+下</translation>
    </message>
    <message>
        <source>in a form: the editor of a curve</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>在表单中：曲线编辑器</translation>
    </message>
    <message>
        <source>keep a moving lever</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>保留移动中的杠杆</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>search all pages</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>搜索所有页面</translation>
    </message>
    <message>
        <source>Down, Enter</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>下, Enter</translation>
    </message>
    <message>
        <source>from the search line: go through what was found, open it</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>从搜索行：浏览找到的页面并打开</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>F3, Shift+F3</translation>
    </message>
    <message>
        <source>next, previous place on the page</source>
        <extracomment>ui/help/help_keys.cpp</extracomment>
        <translation>页面上的下一处、上一处</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <extracomment>ui/help/help_menu.cpp</extracomment>
        <translation>此处的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <extracomment>ui/help/help_menu.cpp</extracomment>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Inputs</source>
        <extracomment>ui/help/help_menu.cpp</extracomment>
        <translation>输入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <extracomment>ui/help/help_menu.cpp</extracomment>
        <translation>数字(&amp;F)</translation>
    </message>
    <message>
        <source>Glossar&amp;y</source>
        <extracomment>ui/help/help_menu.cpp</extracomment>
        <translation>术语表(&amp;Y)</translation>
    </message>
    <message>
        <source>Files and f&amp;ormats</source>
        <extracomment>ui/help/help_menu.cpp</extracomment>
        <translation>文件与格式(&amp;O)</translation>
    </message>
    <message>
        <source>Pages found</source>
        <extracomment>ui/help/help_window.cpp</extracomment>
        <translation>找到的页面</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/help/help_window.cpp</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>ui/help/help_window.cpp</extracomment>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Search the help: an input, a figure, a word</source>
        <extracomment>ui/help/help_window.cpp</extracomment>
        <translation>搜索帮助：输入、数字或词</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <extracomment>ui/help/help_window.cpp</extracomment>
        <translation>%1 – 帮助</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>ui/help/help_window.cpp</extracomment>
        <translation>%1，位于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <extracomment>ui/help/help_window.cpp</extracomment>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/inputs/table_buttons.cpp</extracomment>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Rows from a table of another program (CSV)</source>
        <extracomment>ui/inputs/table_buttons.cpp</extracomment>
        <translation>从其他程序的表格（CSV）导入行</translation>
    </message>
    <message>
        <source>GPU capacity plan: headline figures, statements, checks and assumptions</source>
        <extracomment>ui/report/pdf_report.cpp</extracomment>
        <translation>GPU 容量计划：主要指标、报表、检查与假设</translation>
    </message>
    <message>
        <source>GPU capacity, utilization, revenue coverage, capex, debt</source>
        <extracomment>ui/report/pdf_report.cpp</extracomment>
        <translation>GPU 容量、利用率、收入覆盖率、资本支出、债务</translation>
    </message>
    <message>
        <source>Headline figures and checks</source>
        <extracomment>ui/report/report_chapters.cpp</extracomment>
        <translation>主要指标与检查</translation>
    </message>
    <message>
        <source>What would break it</source>
        <extracomment>ui/report/report_chapters.cpp</extracomment>
        <translation>临界值：什么会使计划失败</translation>
    </message>
    <message>
        <source>&amp;Attach the plan</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>附上计划(&amp;A)</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>报告的章节</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Scenario of the report</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>报告的情景</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>Puts plan.headroom and figures.json into the PDF: whoever has it can read every input of the plan, and check every figure; history, authors and notes are left out.</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>把 plan.headroom 和 figures.json 放入 PDF：持有该 PDF 的任何人都能读取计划的每个输入并核对每个数字；历史、作者和备注不包含在内。</translation>
    </message>
    <message>
        <source>&amp;Chapters</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>章节(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>全选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;cenario</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>情景(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>保存 PDF…(&amp;S)</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>A4（210 × 297 毫米）</translation>
    </message>
    <message>
        <source>Letter (8.5 × 11 in)</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>Letter（8.5 × 11 英寸）</translation>
    </message>
    <message>
        <source>The plan has this scenario no more: choose another one.</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>计划中已没有此情景：请选择另一个。</translation>
    </message>
    <message>
        <source>Choose at least one chapter.</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>请至少选择一个章节。</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>页数：%1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>ui/report/report_dialog.cpp</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The value of an input, nearest to the present one, at which a check turns from green to red or back, all else as it is. It stands again in full with its tolerance: within that, the check was computed with both colours. Between the steps that are tried a check may turn more than once.</source>
        <extracomment>ui/report/risk_chapters.cpp</extracomment>
        <translation>在其他条件不变时，使某项检查由绿转红或由红转绿的输入值中离当前值最近的一个。其后再列出完整数值及容差：在容差之内，该检查经计算两种颜色都出现。在所试的各步之间，检查可能不止翻转一次。</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>ui/report/chapters.cpp</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <extracomment>ui/report/title_page.cpp</extracomment>
        <translation>未通过：%1</translation>
    </message>
    <message>
        <source>Not computable: %1</source>
        <extracomment>ui/report/title_page.cpp</extracomment>
        <translation>无法计算：%1</translation>
    </message>
    <message>
        <source>Import a &amp;table…</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>导入表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Import a table from the clip&amp;board…</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>从剪贴板导入表格(&amp;B)…</translation>
    </message>
    <message>
        <source>CSV with commas and decimal points (*.csv)</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>逗号分隔、小数点的 CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV with semicolons and decimal commas (*.csv)</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>分号分隔、小数逗号的 CSV (*.csv)</translation>
    </message>
    <message>
        <source>Import a table</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>表格 (*.csv *.tsv *.tab *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no cells.</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>剪贴板中没有单元格。</translation>
    </message>
    <message>
        <source>The clipboard holds more than %1 lines or %2 columns.</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>剪贴板超过 %1 行或 %2 列。</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is zero in some spreadsheets and nothing in others; write 0, or leave the cell empty.</source>
        <extracomment>core/exchange/cell_values.cpp</extracomment>
        <translation>%1：“%2”在有的表格中是零，在有的表格中表示没有；请写 0，或让单元格留空。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; may be the day %3 as spreadsheets count days; show the column as dates, and save it again.</source>
        <extracomment>core/exchange/cell_values.cpp</extracomment>
        <translation>%1：“%2”可能是电子表格的日期序号，即 %3；请把该列设为日期格式后重新保存。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; may be the id of &quot;%3&quot; or a number of another program; write the name, or &quot;%3 #%2&quot;.</source>
        <extracomment>core/exchange/cell_values.cpp</extracomment>
        <translation>%1：“%2”可能是“%3”的编号，也可能是其他程序的编号；请写名称，或写“%3 #%2”。</translation>
    </message>
    <message>
        <source>The numbers under &quot;%1&quot; are read with a decimal comma, as those under &quot;%2&quot; have it.</source>
        <extracomment>core/exchange/column_scopes.cpp</extracomment>
        <translation>“%1”列的数字按小数逗号读取，与“%2”列一致。</translation>
    </message>
    <message>
        <source>The numbers under &quot;%1&quot; are read with a decimal point, as those under &quot;%2&quot; have it.</source>
        <extracomment>core/exchange/column_scopes.cpp</extracomment>
        <translation>“%1”列的数字按小数点读取，与“%2”列一致。</translation>
    </message>
    <message>
        <source>%1: not in the file; %2 in every new row.</source>
        <extracomment>core/exchange/import_notes.cpp</extracomment>
        <translation>%1：文件中没有；每个新行都是 %2。</translation>
    </message>
    <message>
        <source>%1: empty in the new rows of lines %2; %3 is put there.</source>
        <extracomment>core/exchange/import_notes.cpp</extracomment>
        <translation>%1：第 %2 行的新行中为空；填入 %3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; as %2: its middle value is %3; typical is %4 to %5: is that its unit?</source>
        <extracomment>core/exchange/import_notes.cpp</extracomment>
        <translation>“%1”作为%2：中位值为 %3，通常为 %4 至 %5：单位是否正确？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; as %2: its middle value is %3; typical is %4 to %5: is it in %6?</source>
        <extracomment>core/exchange/import_notes.cpp</extracomment>
        <translation>“%1”作为%2：中位值为 %3，通常为 %4 至 %5：单位是否应为 %6？</translation>
    </message>
    <message>
        <source>Of quarters the first month is taken; where the last is meant, write the month.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>季度取其第一个月；如指最后一个月，请写明月份。</translation>
    </message>
    <message>
        <source>Some ids of the column &quot;%1&quot; are rows of the plan and others are not; choose whether it holds the ids of the plan or is ignored.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>“%1”列的编号有的是计划中的行，有的不是；请选择该列是计划的行编号，还是忽略。</translation>
    </message>
    <message>
        <source>The names beside the ids of the column &quot;%1&quot; are not those of the plan&apos;s rows; it is ignored.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>“%1”列编号旁的名称与计划中的行不符；该列被忽略。</translation>
    </message>
    <message>
        <source>The id %1 is the row &quot;%2&quot;, and the line is called &quot;%3&quot;; leave the id empty for a row found by its name, or choose the column as row ids to change names.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>编号 %1 是行“%2”，而此行名为“%3”；若按名称查找请让编号留空，若要改名请把该列选为行编号。</translation>
    </message>
    <message>
        <source>The line has no name; it may be a total, and %1 are told apart by their names.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>此行没有名称，可能是合计；%1按名称区分。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no value, and a new row would have %3; write one, or leave the cell empty.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>%1：“%2”不是值，新行会取 %3；请写一个值，或让单元格留空。</translation>
    </message>
    <message>
        <source>The line has nothing but a name; every value of a new row would be made up.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>此行只有名称；新行的每个值都会是虚构的。</translation>
    </message>
    <message>
        <source>More than one column is headed &quot;%1&quot;; the one in column %2 is taken.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>有多列的标题为“%1”；采用第 %2 列。</translation>
    </message>
    <message>
        <source>Line %1 gives the units of the columns.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>第 %1 行给出各列的单位。</translation>
    </message>
    <message>
        <source>Line %1 holds letters of an encoding that nothing in the file names, as GBK or Shift-JIS; save the file as CSV in UTF-8.</source>
        <extracomment>core/exchange/text_encoding.cpp</extracomment>
        <translation>第 %1 行含有文件未注明编码（如 GBK 或 Shift-JIS）的文字；请将文件另存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>%1, every row: %2</source>
        <extracomment>core/model/described_input.cpp</extracomment>
        <translation>%1，每一行：%2</translation>
    </message>
    <message>
        <source>a break-even does not try figures of who pays whom</source>
        <extracomment>core/risk/break_even.cpp</extracomment>
        <translation>临界值计算不涉及资金往来图的指标</translation>
    </message>
    <message>
        <source>The plan has none of these: %1.</source>
        <extracomment>ui/report/chapters.cpp</extracomment>
        <translation>计划中没有以下内容：%1。</translation>
    </message>
    <message>
        <source>The heading &quot;%1&quot; names no unit; its bare numbers are read as months.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>标题“%1”未注明单位；其中不带单位的数字按月读取。</translation>
    </message>
    <message>
        <source>not in the file</source>
        <extracomment>ui/exchange/filled_model.cpp</extracomment>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>empty in lines %1</source>
        <extracomment>ui/exchange/filled_model.cpp</extracomment>
        <translation>第 %1 行为空</translation>
    </message>
    <message>
        <source>In every new row</source>
        <extracomment>ui/exchange/filled_model.cpp</extracomment>
        <translation>每个新行中</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <extracomment>ui/exchange/mapping_model.cpp</extracomment>
        <translation>%1（假定）</translation>
    </message>
    <message>
        <source>%1 (empty in the file)</source>
        <extracomment>ui/exchange/preview_model.cpp</extracomment>
        <translation>%1（文件中为空）</translation>
    </message>
    <message>
        <source>What new rows have that the file does not say</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>新行中文件未给出的内容</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>Not in the file (%1)</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>文件中没有（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Of new rows %n input(s) are not in the file: they begin as every new row does, and are listed under &quot;Not in the file&quot;.</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>
            <numerusform>新行有 %n 个输入不在文件中：它们取新行的初始值，列于“文件中没有”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The id %1 is &quot;%2&quot; in the plan and &quot;%3&quot; in the file, with other inputs too; leave the id empty for a new row, or give the row its new name in the plan first.</source>
        <extracomment>core/exchange/import_notes.cpp</extracomment>
        <translation>编号 %1 在规划中是“%2”，在文件中是“%3”，且其他输入也不同；新行请将编号留空，或先在规划中给该行改名。</translation>
    </message>
    <message>
        <source>[that of the row, where it has one]</source>
        <extracomment>core/model/assumption_sections.cpp</extracomment>
        <translation>[该行的来源（如有）]</translation>
    </message>
    <message>
        <source>Backlog that early ends let lapse</source>
        <extracomment>core/figures/headline.def</extracomment>
        <translation>因提前终止而失效的积压订单</translation>
    </message>
    <message>
        <source>What contracts signed by the end of month 0 still bring after it, at the larger of take-or-pay and expected use: the parts below, by when they fall due or lapse.</source>
        <extracomment>core/figures/help.def</extracomment>
        <translation>第 0 月末前已签合同此后仍将带来的金额，按照付不议与预期用量中较大者计算：即下列按到期或失效时间划分的各部分。</translation>
    </message>
    <message>
        <source>[scenario]</source>
        <extracomment>core/model/assumption_sections.cpp</extracomment>
        <translation>[情景]</translation>
    </message>
    <message>
        <source>[scenario; planned: %1]</source>
        <extracomment>core/model/assumption_sections.cpp</extracomment>
        <translation>[情景；规划值：%1]</translation>
    </message>
    <message>
        <source>%1: over time</source>
        <extracomment>core/model/assumption_sections.cpp</extracomment>
        <translation>%1：随时间变化</translation>
    </message>
    <message>
        <source>What the scenario sets is marked.</source>
        <extracomment>ui/report/chapters.cpp</extracomment>
        <translation>由情景设定的值已注明。</translation>
    </message>
    <message>
        <source>Inputs are those of the plan, on which the overrides of the scenario are then made.</source>
        <extracomment>ui/report/risk_chapters.cpp</extracomment>
        <translation>输入项为规划中的值，情景的调整项随后在其上进行。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; may be %3 or a number of months; write the year with four figures.</source>
        <extracomment>core/exchange/cell_values.cpp</extracomment>
        <translation>%1：“%2”可能是 %3，也可能是月数；请用四位数字写年份。</translation>
    </message>
    <message>
        <source>Bare numbers under &quot;%1&quot; are months counted from month 0: &quot;%2&quot; is read as %3.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>“%1”下的纯数字是自第 0 月起的月数：“%2”读作 %3。</translation>
    </message>
    <message>
        <source>%1 has no column, but &quot;%2&quot;, which is left out, may hold it; choose what that column holds, or leave it out by hand.</source>
        <extracomment>core/exchange/table_import.cpp</extracomment>
        <translation>%1 没有对应的列，但未采用的“%2”可能包含它；请选择该列的内容，或手动忽略该列。</translation>
    </message>
</context>
</TS>
